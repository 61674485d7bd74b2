import type { Reader } from '../../core/server/tables.ts'

/** The name of an organisation as the register has it; empty where the reader sees none. */
export const bodyNamed = async (reader: Reader, body: string): Promise<string> =>
  (await reader.selectFrom('registryOrganisation').select('name').where('id', '=', body).executeTakeFirst())?.name ?? ''
