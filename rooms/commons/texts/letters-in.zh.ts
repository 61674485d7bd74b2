import type { Texts } from '../../../core/pure/texts.ts'

/** What is said in Chinese of departments that answer by letter, and of everything handed to departments. */
export const lettersInZh = {
  words: {
    letterIn: '来函',
    lettersIn: '来函登记',
    noteAdvisoryReceipt: '登记来函签收',
    noteAdvisoryAnswer: '登记来函反馈',
    noteChecklistReceipt: '登记来函签收',
    noteChecklistAnswer: '登记来函反馈',
    letterHint:
      '该部门在本系统没有主要负责人账号，由巡察办按其来函或者回执登记，来函原件由巡察办留存；评价、办结由登记人以外的另一人办理。',
    letterDocument: '来函文号',
    letterDocumentHint: '没有文号的，写明送达方式，如：纸质回执、机要交换。',
    letterDay: '签收或者来函日期',
    'letterStep.receipt': '签收',
    'letterStep.answer': '反馈',
  },
  refusals: {
    'answers-itself': {
      says: '该部门主要负责人在本系统有账号，由其自己签收和反馈。',
      todo: '请联系该部门办理；已经离任的，请先由安全保密管理员结束其身份。',
    },
    'letter-to-come': { says: '日期在今天以后。', todo: '请填写来函的实际日期。' },
    'noted-by-you': { says: '这份反馈是您按来函登记的，不能由您评价、办结。', todo: '请由巡察办另一人办理。' },
    'letter-before': { says: '日期在{since}以前，那时还没有送出或者签收。', todo: '请核对日期。' },
  },
  records: { 'letterIn.noted': '按来函登记{step}（{onDay}）' },
} as const satisfies Texts
