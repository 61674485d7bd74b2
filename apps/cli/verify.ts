import { main } from '../../rooms/ledger/verifier/verify.mts'

/** Verifies an exported log by the stand-alone program, which needs nothing of ours and can be copied away and run alone. */
export const run = async (args: string[]): Promise<number> => main(args)
