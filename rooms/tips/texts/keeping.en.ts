/** What is refused about scans, thresholds, keys and their holders, in English. */
export const refusals = {
  closed: { says: 'This tip is closed.', todo: 'Scans are added before it is closed.' },
  'gate-changed': {
    says: 'Somebody has just set the thresholds.',
    todo: 'Load the page again and look at those that hold now.',
  },
  'gate-order': {
    says: 'The second number is smaller than the first.',
    todo: 'All are held from the same number on as those that proved nothing, or later.',
  },
  'not-a-scan': {
    says: 'This file is neither a photo nor a PDF, or not whole.',
    todo: 'Scan it into a JPG, PNG or PDF.',
  },
  'scan-too-large': {
    says: 'The scan is larger than {most} MB.',
    todo: 'Scan at a lower resolution, or into several files.',
  },
  'scans-full': { says: 'There are {most} scans already.', todo: 'Put several pages into one PDF.' },
  'not-entered': {
    says: 'This is no letter, call or visit that the office entered.',
    todo: 'What comes by the public page brings its own files.',
  },
  'close-first': { says: 'This tip is not closed.', todo: 'Its key may be destroyed once it is.' },
  'kept-until': {
    says: 'It is kept until {until}.',
    todo: 'Propose it after that day, or by the order of a paper that wants it sooner.',
  },
  'kept-for-good': {
    says: 'By the table of retention tips are kept for good.',
    todo: 'Propose it by the order of a paper that wants it.',
  },
  'tell-result-first': {
    says: 'A real-name tipster was not told the result.',
    todo: 'Answer with the result first.',
  },
  'opening-under-way': {
    says: 'Somebody asks to open the identity.',
    todo: 'Wait until that is opened or declined.',
  },
  'destruction-proposed': {
    says: 'The key of this tip is proposed to be destroyed, or destroyed.',
    todo: 'Look at the destroyed keys.',
  },
  'destruction-by-two': {
    says: 'Another person than who proposed it destroys a key.',
    todo: 'Let a colleague confirm.',
  },
  'typed-otherwise': { says: 'That is not the number.', todo: 'Write out the number of this tip.' },
  'key-destroyed': {
    says: 'Two persons have destroyed the key of this tip; it can no longer be opened.',
    todo: 'Look at the destroyed keys.',
  },
  'other-holders': {
    says: 'The identity is not sealed to the three holders of now.',
    todo: 'Load the page again and fill the form anew.',
  },
}
