import type { PageSource, Story } from '../../types'
import { sheet } from './sheet'

const stories: Readonly<Record<string, Story>> = {
  plate: {
    kind: 'furniture',
    headline: '菱渡报',
    deck: '1987年10月20日　星期二　农历丁卯年八月廿八　第413期　今日二版　每周二、五出版　零售四分',
  },
  ear: {
    kind: 'furniture',
    body: [
      { subhead: '今明天气' },
      '今天晴转多云，夜里起风。明天有一次弱冷空气，北风三到四级，最高19℃，最低10℃。棉毛裤可以找出来了。今日江水位31.4米。',
    ],
  },
  cat: {
    kind: 'article',
    kicker: '本报寻猫启事刊出第三天',
    headline: '“馒头”坐船回来了',
    deck: '——一只猫的十日漂流',
    byline: '□ 本报记者 何小满',
    credits: ['何小满'],
    body: [
      '18日早上6时20分，“菱渡三号”的头班船靠上东码头。跳板还没有搭稳，一只黄白花猫从货舱里走出来，在船头坐下，舔了舔左爪。水手小邵看见它左耳上缺的那一小角，手里的缆绳差点掉进江里。',
      '“馒头？”他叫了一声。猫不理。小邵跑进厨房，开了一听午餐肉罐头。猫立刻答应了。',
      '七分钟后，东门老街茶馆的老板娘赵引弟穿着一只鞋子跑到码头，抱起猫来，先骂后哭，围观的旅客也跟着抹眼泪。有位旅客为此误了去地区的早班车，他说不要紧，下一班是十点。',
      '“馒头”这十天去了哪里？本报记者沿江走访了两天，基本查清。',
      '8日傍晚，它在茶馆后门追一只蜻蜓，追进了搬运社的板车；板车装的是运往西码头的空酱坛，“馒头”就在一只酱坛里睡着了。当晚过江，第二天一早，酱坛卸在石埠乡供销社的院子里。供销社的会计以为是老鼠，盖上了盖子；听见老鼠打呼噜，又揭开了。',
      '从9日到12日，它住在供销社的柜台上，白天压账本，夜里捉老鼠，共捉十一只。会计想留它，给它起名“算盘”。13日逢集，它闻着鱼腥味跟一位卖鲫鱼的大嫂走了。',
      '大嫂是柳汊村人。这以后的三天，全村有七户人家承认给它开过饭，',
    ],
    jump: { text: '（下转2版）', page: 2 },
    slips: [
      ['跳板还没有', '跳扳还没有'],
      ['午餐肉罐头', '牛餐肉罐头'],
      ['第二天一早', '第二大一早'],
    ],
  },
  catPhoto: {
    kind: 'caption',
    body: ['18日清晨，“馒头”在“菱渡三号”船头等候靠岸。'],
    photo: '轮渡公司 小邵 摄',
    credits: ['小邵'],
  },
  comment: {
    kind: 'article',
    kicker: '渡口絮语',
    headline: '小启事里有大地方',
    credits: ['秋水'],
    body: [
      '一则寻猫启事，七十九个字，编辑部三天里收到线索四十六条。有人从三十里外的上圩乡走来，只为说一句“我见过它，它往东走了”。',
      '有同志问：报纸版面金贵，登一只猫，值不值？',
      '我们想，一个地方大不大，不单看楼有多高、桥有多长，也看一只猫丢了，有没有人放在心上。放在心上的人多了，这地方就大了。',
    ],
    credit: '（秋　水）',
  },
  water: {
    kind: 'article',
    headline: '自来水进了\n东门老街',
    credits: ['管一清'],
    body: [
      '本报讯 继装上路灯之后，东门老街又通了自来水。县自来水公司铺设管道890米，187户居民从18日起拧开龙头就能用水。',
      '通水那天，家家户户的龙头都开着，谁也舍不得关。十分钟后，公司的压力表降到了底。管线班长老洪只好挨家敲门：“明天还有，明天还有。”',
      '茶馆老板娘赵引弟把用了三代的大水缸洗净，养了六尾红鲤鱼。她说水缸不能闲着，人也一样，茶馆即日起延长营业到晚上十点。',
      '老街上挑了三十四年水的胡老伯交出了扁担，公司聘他做查表员，他走熟了每一户的水缸。胡老伯说，头一天上班不习惯，肩膀老觉得少了点什么，回家便把孙子扛在肩上走了一圈。（管一清）',
    ],
    slips: [['压力表降到', '压力表隆到']],
  },
  lions: {
    kind: 'article',
    headline: '石狮子还没有雕　样品先打擂台',
    body: [
      '本报讯（记者 周问樵）菱江大桥东引桥招标公告见报四天，工地指挥所二楼的走廊里已经蹲了九只石狮子，只只神态不同，把值夜的老头吓了两跳。',
      '最大的一只来自上圩石作社，张口怒目，重二百一十斤，六个人抬上楼来，楼板响了一声。最小的一只只有拳头大，是柳汊村十五岁的学徒温小石雕的，闭着眼，嘴角往上翘。师傅要他收回去重雕，他不肯：“招标公告说神态不得重复，没有说不许睡觉。”',
      '总工程师陶望舒在走廊里来回看了三遍，最后蹲在小狮子跟前，半天没有起来。他说，四十二只里头，总该有一只是放心睡得着的，那才说明这座桥牢。',
      '评标定于11月5日举行，届时欢迎群众到场观看，但请勿骑坐样品。',
    ],
    credits: ['周问樵'],
    slips: [
      ['重二百一十斤', '重二百—十斤'],
      ['评标定于', '坪标定于'],
    ],
  },
  sparrow: {
    kind: 'article',
    headline: '邮筒里的麻雀毕业了',
    body: [
      '本报讯 城关小学巷口邮筒里的五只小麻雀，17日上午全部学会飞行，比邮递员老秦预计的早了五天。邮筒已恢复使用。老秦清理时在筒底发现一封压在窝下的信，信封上有三个小爪印，已加盖“迟到”戳记，于当天送达。收信人说，爪印不用擦。（秦 羽）',
    ],
    credits: ['秦羽'],
  },
  pointer: { kind: 'pointer', body: ['“我与渡口”征文首篇来稿　见2版'] },
  harvest: {
    kind: 'article',
    headline: '抢在霜前头',
    body: [
      '本报讯 为赶在霜降前收完晚稻，上圩乡千余名劳力连日下田，到19日傍晚，全乡稻田已收割八成五。乡里把电影放映机推到了晒谷场，割到哪里，夜里就放到哪里。有片田割得慢，一部片子连放了三夜，割稻的人都会背了。',
      '乡中学放农忙假两天。学生割的稻捆有大有小，郝满仓说：“大的当稻，小的当礼物。”（康有年）',
    ],
    credits: ['康有年'],
    slips: [['放映机推到', '放映机堆到']],
  },
  survey: {
    kind: 'article',
    headline: '六个测量员睡了一天',
    body: [
      '本报讯 大桥合龙以后，守了三个通宵的六名测量员终于躺下睡觉。从15日中午睡到16日中午，工地上的人走路都踮着脚，连打桩机也停了半天，说是“保养”。',
      '炊事员老范把午饭热了四遍。第五遍刚揭开锅盖，小丁自己醒了，头一句话问的是：“多少毫米？”',
      '醒来之后，六个人把四个写满数字的练习本用油纸包好，砌进了桥东头的纪念墩，请一百年以后的同行复核。小丁说，要是量出来不对，那一定是桥长个子了。（魏长河）',
    ],
    credits: ['魏长河'],
    slips: [['踮着脚', '掂着脚']],
  },
  calls: {
    kind: 'article',
    headline: '“114”成了问事台',
    body: [
      '本报讯 “114”开通五天，值班员钟秀兰平均每天接电话一百二十个，问号码的不到一半。有问绿豆糕方子的，有问明天穿什么的，有个孩子每天放学打来问“妈妈下班没有”。',
      '邮电局原想劝阻，听了一天录下的问题，改了主意，给她添了一本《生活小百科》和一张全县班车时刻表。钟秀兰说，号码她已全背下来了，现在开始背菜谱。（尤 佳）',
    ],
    credits: ['尤佳'],
  },
  erratum: {
    kind: 'notice',
    headline: '更　正',
    body: [
      '本报10月16日三版《七十岁让先，十三岁不让》一文，“砸翻了半桶豆花”应为“一桶”。豆腐师傅特来说明，那半桶不是他自己吃的。',
    ],
  },
}

export const page: PageSource = {
  ...sheet,
  label: '1',
  stories,
  layout: [
    {
      row: [
        { story: 'ear', columns: 1, look: { framed: true, className: 'ear' } },
        { story: 'plate', look: { size: 168, face: 'song', spacing: 0.22, className: 'plate' } },
      ],
      spans: [1, 3],
      ruled: false,
    },
    {
      row: [
        {
          stack: [
            { story: 'harvest', look: { face: 'song', size: 42 } },
            { rule: 'thin' },
            { story: 'sparrow', look: { face: 'hei', size: 31 } },
            { rule: 'thin' },
            { story: 'survey', look: { face: 'song', size: 35 } },
            { rule: 'wave' },
            { story: 'pointer' },
            { rule: 'wave' },
            { story: 'erratum', look: { face: 'hei', size: 26 } },
          ],
        },
        {
          stack: [
            {
              story: 'cat',
              parts: ['kicker', 'headline', 'deck', 'byline'],
              look: { size: 86, face: 'song', deckSize: 26 },
            },
            { story: 'cat', parts: ['body'], columns: 3 },
            {
              row: [
                {
                  stack: [
                    { picture: 'catboat', height: 300, grow: true },
                    { story: 'catPhoto', columns: 1 },
                  ],
                },
                {
                  stack: [
                    { story: 'comment', look: { framed: 'tint', face: 'hei', size: 32 } },
                    { story: 'calls', look: { face: 'song', size: 34 } },
                  ],
                },
              ],
              spans: [2, 1],
              ruled: false,
              grow: true,
            },
          ],
        },
      ],
      spans: [1, 3],
      grow: true,
    },
    { rule: 'double' },
    {
      row: [
        { story: 'lions', look: { face: 'black', size: 46 }, columns: 2 },
        { story: 'water', look: { vertical: true, face: 'song', size: 44 }, columns: 2 },
      ],
      spans: [2, 2],
    },
  ],
  lifts: [
    { story: 'cat', part: 'headline', trouble: 'double' },
    { story: 'cat', part: 'deck', trouble: 'runs', tight: true },
    { story: 'ear', part: 'whole' },
    { story: 'plate', part: 'whole' },
    { story: 'harvest', part: 'body' },
    { story: 'sparrow', part: 'body' },
    { story: 'harvest', part: 'headline' },
    { story: 'survey', part: 'body' },
    { story: 'sparrow', part: 'headline' },
    { story: 'survey', part: 'headline' },
    { story: 'pointer', part: 'whole' },
    { story: 'erratum', part: 'headline', trouble: 'spaced' },
    { story: 'erratum', part: 'body' },
    { story: 'cat', part: 'body', frame: true },
    { story: 'catPhoto', part: 'body', glue: true },
    { story: 'comment', part: 'rest' },
    { story: 'cat', part: 'kicker' },
    { story: 'comment', part: 'head' },
    { story: 'cat', part: 'byline' },
    { story: 'calls', part: 'whole' },
    { story: 'lions', part: 'rest', frame: true },
    { story: 'lions', part: 'headline' },
    { story: 'water', part: 'headline' },
    { story: 'water', part: 'rest' },
  ],
  habit: { gaps: 'lines', unit: 'line', digitGaps: true },
}
