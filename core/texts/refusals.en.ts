import type { Sentence } from '../pure/texts.ts'
import type { refusals as zh } from './refusals.zh.ts'

/** What the doorway, the flows, the keys, the files and the screens refuse, in English. */
export const refusals: Readonly<Record<keyof typeof zh, Sentence>> = {
  'doorway.not-signed-in': {
    says: 'You are not signed in, or the session has ended.',
    todo: 'Sign in again; what you wrote is kept as a draft.',
  },
  'doorway.not-your-hat': {
    says: 'You do not hold this role now.',
    todo: 'Change your role at the top right; if you should hold it, ask the inspection office.',
  },
  'doorway.not-yours': {
    says: 'Your present role may not do this.',
    todo: 'Change to a role that may, or ask somebody who may.',
  },
  'doorway.forged': {
    says: 'This request did not come from a page you opened.',
    todo: 'Reload the page and try again.',
  },
  'doorway.locked': {
    says: 'The screen is locked.',
    todo: 'Unlock it with your password or a passkey; what you were filling in is still there.',
  },
  'doorway.prove-again': {
    says: 'Before this is done you prove again who you are.',
    todo: 'Give your password or use a passkey; you are not asked again for ten minutes.',
  },
  'doorway.not-found': {
    says: 'There is no such thing, or your present role does not see it.',
    todo: 'Go back to the list; if you just changed your role, change it back.',
  },
  'doorway.no-such-page': { says: 'There is no such address.', todo: 'Start from the menu.' },
  'doorway.bad-input': {
    says: 'Something was filled in wrongly.',
    todo: 'Correct the marked fields and submit again.',
  },
  'doorway.choose-hat': {
    says: 'You hold several roles; choose one first.',
    todo: 'Choose your role at the top right.',
  },
  'doorway.no-key': {
    says: 'The request lacks the key that makes a repetition harmless.',
    todo: 'Use the pages; a program sends the header Idempotency-Key.',
  },
  'doorway.key-reused': {
    says: 'This key was used before for something else.',
    todo: 'Reload, see whether it was done already, and submit again.',
  },
  'doorway.stale': {
    says: 'This was changed while you were writing.',
    todo: 'Compare both texts, choose, and submit; nothing of yours is lost.',
  },
  'doorway.after-missing': {
    says: 'What this one follows has not arrived yet.',
    todo: 'Nothing need be written again: it is sent once the one before has arrived. If that was refused, correct it first.',
  },
  'web.phone-full': {
    says: 'The phone is full; this one was not kept. What was kept before is there, and so is what stands in the form.',
    todo: 'Send what is written, or delete photos that are not wanted, then keep it once more.',
  },
  'web.not-packed': {
    says: 'This file was not exported from a field phone.',
    todo: 'Choose a file exported from an outbox.',
  },
  'web.vault-there': {
    says: 'You already have a vault on this phone.',
    todo: 'Send what lies in it first, or open the file on another phone.',
  },
  'web.form-changed': {
    says: 'This was written on an older form and does not fit the present one; it was not sent.',
    todo: 'Open it, complete what is marked and keep it again. All that was written is still there.',
  },
  'doorway.taken': { says: 'This already exists.', todo: 'Look in the list; if a number is taken, use another.' },
  'doorway.busy': { says: 'Somebody is doing the same thing right now.', todo: 'Wait a few seconds and try again.' },
  'doorway.too-long': { says: 'This question took too long and was stopped.', todo: 'Narrow it, for example by days.' },
  'doorway.database-away': {
    says: 'The database cannot be reached at the moment; this may not have been done.',
    todo: 'It recovers by itself; try again in some seconds. Nothing is done twice, and what you wrote is kept.',
  },
  'doorway.disk-full': {
    says: 'The disk of the server is full; nothing was changed.',
    todo: 'Ask the system administrator to make room; then just try again, nothing need be restarted.',
  },
  'doorway.too-often': { says: 'Too many requests.', todo: 'Wait a minute and try again.' },
  'doorway.too-large': { says: 'This is larger than allowed.', todo: 'Submit it in parts, or attach it as a file.' },
  'doorway.wrong-kind': {
    says: 'This format is not accepted.',
    todo: 'Use the pages; a program sends application/json.',
  },
  'doorway.scope-too-wide': {
    says: 'Your role reaches more than {most} bodies, too many to open at once.',
    todo: 'Ask the inspection office to narrow the grant.',
  },
  'doorway.our-fault': {
    says: 'An error of the system; nothing was changed.',
    todo: 'Try again; if it persists, tell the system administrator the number {request}.',
  },

  'flow.not-now': {
    says: 'This cannot be done in the present state.',
    todo: 'Finish the steps before it; if somebody else was faster, reload.',
  },

  'web.no-passkey': { says: 'The browser gave no passkey.', todo: 'Try again, or use your password.' },
  'web.no-sentences': {
    says: 'The words that belong here could not be fetched.',
    todo: 'Load the page anew; what is being filled in is kept as a draft.',
  },
  'web.offline': {
    says: 'No network; this could not be fetched.',
    todo: 'Check the network; it is tried again by itself.',
  },
  'web.kept': {
    says: 'No network; what you wrote is kept on this device.',
    todo: 'No need to write it again; it is sent when the network returns, and you will be told.',
  },
  'web.unreadable': {
    says: 'The answer could not be read.',
    todo: 'Something on the network may have changed it. Reload; if it persists, tell the system administrator.',
  },

  'doorway.proxy-unclear': {
    says: 'The address of a trusted proxy is not understood: {setting}.',
    todo: 'MINGCHA_TRUSTED_PROXY holds addresses or networks (127.0.0.1 10.0.0.0/8), spaces or commas between.',
  },
  'doorway.metrics-unclear': {
    says: 'The setting of the page of figures is not understood.',
    todo: 'MINGCHA_METRICS is off or loopback; or set MINGCHA_METRICS_TOKEN alone, {least} characters or more.',
  },

  'keys.self-test-failed': {
    says: 'The cryptography of this machine failed its self-test.',
    todo: 'Store nothing; change the environment or install Node again, then start.',
  },
  'keys.nothing-given': {
    says: 'Nothing was given to open the keys of the files with, so nothing was started.',
    todo: 'Type a passphrase at the terminal, or set one of MINGCHA_PASSPHRASE_FILE, MINGCHA_KEY_FILE, MINGCHA_KEY_COMMAND. Only to look around: --key-beside-data (a key beside the data, which is no lock).',
  },
  'keys.not-given': {
    says: 'The key ring is protected by “{from}”, which was not given, so nothing was started.',
    todo: 'Type it at the terminal, or give it by the setting it was given by before (such as MINGCHA_PASSPHRASE_FILE).',
  },
  'keys.two-given': {
    says: 'More than one way to open the keys was given: {settings}.',
    todo: 'Keep one and take the other settings away.',
  },
  'keys.not-the-same': { says: 'The two passphrases are not the same.', todo: 'Nothing was changed; try again.' },
  'keys.no-terminal': {
    says: 'A passphrase is set at a terminal.',
    todo: 'Run it at one. Without one, set MINGCHA_PASSPHRASE_FILE and start again: it takes the place of the key file beside the data.',
  },
  'keys.cipher-unclear': { says: 'There is no algorithm “{setting}”.', todo: 'MINGCHA_CIPHER is aes or sm.' },
  'keys.command-unclear': {
    says: 'The setting of the outside key program is not understood: {setting}',
    todo: 'MINGCHA_KEY_COMMAND is the absolute path of a program, or a JSON array such as ["/opt/hsm/wrap","--slot","1"]; 1–300 seconds.',
  },
  'keys.no-ring': {
    says: 'The key ring {path} is missing.',
    todo: 'Restore it from a backup; without it encrypted files cannot be opened.',
  },
  'keys.cannot-unwrap': {
    says: 'This key does not open it; it may have been altered.',
    todo: 'Make sure the key ring and the data belong to the same backup.',
  },
  'keys.other-source': {
    says: 'The key ring is protected by “{from}”, but “{given}” was given.',
    todo: 'Give the master key the way it was given before.',
  },
  'keys.wrong-key': {
    says: 'The master key is wrong (source: {from}).',
    todo: 'Check the passphrase or key file; case and spaces matter.',
  },
  'keys.ring-broken': { says: 'The key ring is damaged.', todo: 'Restore it from a backup; do not edit it.' },
  'keys.command-failed': {
    says: 'The program {program} that gives the master key failed: {reason}',
    todo: 'Run it alone first and see that it gives the key.',
  },
  'keys.passphrase-short': {
    says: 'The passphrase is too short.',
    todo: 'Use at least {least} characters, for example several unrelated words.',
  },
  'keys.malformed': {
    says: 'The master key is not of the right form; it has {bytes} bytes.',
    todo: 'Give {bytes} bytes in Base64, such as openssl rand -base64 {bytes} prints.',
  },
  'keys.no-file': {
    says: 'The key file {path} is missing.',
    todo: 'Check the path; it is a plain file of at most 1 KB.',
  },
  'keys.beside-data': {
    says: 'The key file {path} lies beside the data; who takes the data takes the key.',
    todo: 'Put it on a medium outside {dataRoot}; only to look around, add --key-beside-data.',
  },
  'keys.open-to-others': {
    says: 'Other accounts may read the key file {path}.',
    todo: 'Run chmod 600 so that only its owner may.',
  },

  'files.damaged': {
    says: 'The file is damaged or was altered and cannot be opened ({reason}).',
    todo: 'Restore it from a backup and tell the security officer.',
  },
  'files.missing': {
    says: 'This file is not in the store.',
    todo: 'Restore it from a backup and tell the system administrator.',
  },
  'files.begin-by-command': {
    says: 'An upload is registered first.',
    todo: 'Upload from the pages; a program registers the file before sending it.',
  },
  'files.out-of-step': {
    says: 'This upload does not fit what the server has received of the file.',
    todo: 'Refresh the page, choose the file again and upload it.',
  },
  'files.no-room': {
    says: 'There is not enough room for this file.',
    todo: 'Ask the system administrator for more room, or make it smaller.',
  },
  'files.disk-full': {
    says: 'The disk of the server is full; the file was not stored whole.',
    todo: 'Tell the system administrator; it goes on from here once there is room.',
  },
  'files.bad-id': { says: 'The id of the file is not of the right form.', todo: 'Choose the file again on the page.' },
  'files.bad-name': {
    says: 'The file name is empty, too long, or has characters that are not allowed.',
    todo: 'Rename the file and upload it again.',
  },
  'files.empty': { says: 'The file is empty.', todo: 'Check the file and upload it again.' },
  'files.too-large': { says: 'The file is larger than allowed.', todo: 'Compress or split it.' },

  'migrate.downgrade': {
    says: 'The data was made by a later version (step {step}) that this program does not know.',
    todo: 'Start with the version that made it, or a later one.',
  },
  'migrate.behind': {
    says: 'The database lacks {missing} steps of this program.',
    todo: 'Start the server of this version first (./mingcha serve, or ./mingcha migrate); a worker changes no tables.',
  },
  'migrate.rights': {
    says: 'The database login may not do what is needed: {said}',
    todo: 'Let DATABASE_URL name a PostgreSQL superuser; it is used at the start only, for roles, tables and rights.',
  },
  'migrate.settings-open': {
    says: 'Anybody in this database may call set_config and so widen what he sees; the present login cannot take that away.',
    todo: 'Let a superuser run in this database: revoke execute on function pg_catalog.set_config(text, text, boolean) from public; grant execute on function pg_catalog.set_config(text, text, boolean) to mingcha_owner; then start again.',
  },
  'migrate.edited': {
    says: 'Step {step} is not what was run in the database.',
    todo: 'Restore the original program files; a step once run is never edited.',
  },
  'files.virus': {
    says: 'A virus was found; the file was not taken.',
    todo: 'Scan your own machine, upload a clean copy, and tell the security administrator.',
  },
  'files.not-scanned': {
    says: 'The virus scanner did not answer; the file was not taken.',
    todo: 'Ask the system administrator to look at the virus scanner, then upload again.',
  },
  'files.bad-scanner': {
    says: 'The setting of the virus scanner is not understood (MINGCHA_CLAMD={place}, MINGCHA_CLAMD_ABSENT={absent}).',
    todo: 'Give the first the absolute path of a socket or host:port, the second refuse or warn.',
  },
  'files.checker-died': {
    says: 'The program broke off while looking at this file; the file was not taken.',
    todo: 'Save it in another form and send it again; tell the system administrator if it keeps happening.',
  },
  'files.broken': {
    says: 'This file is damaged and cannot be opened.',
    todo: 'Open it in the program it came from, save it anew and send that.',
  },
  'files.unknown-kind': {
    says: 'Nobody can tell what kind of file this is.',
    todo: 'Send an office document, a PDF, a picture, sound, film or plain text.',
  },
  'files.not-what-its-name-says': {
    says: 'The content of this file is not what its name says (it is {is}).',
    todo: 'Look at the file, give it the right ending and send it again.',
  },
  'files.truncated': {
    says: 'This file is cut off; its end is missing.',
    todo: 'Get the whole file and send it again.',
  },
  'files.encrypted': {
    says: 'This file has a password, so it cannot be checked.',
    todo: 'Take the password off and send it again; every file is kept encrypted here anyway.',
  },
  'files.macros': {
    says: 'This file contains macros and is not accepted.',
    todo: 'Save it in a form without macros (such as .docx or .xlsx) and send that.',
  },
  'files.bomb': {
    says: 'This file grows beyond all measure when unpacked and was refused.',
    todo: 'Look where it comes from; send it in parts of ordinary size.',
  },
}
