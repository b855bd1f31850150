/** Traditional characters of newspaper formulas, each before its simplified one. */
const PAIRS =
  '啟启啓启聲声報报記记者者電电話话熱热線线訊讯導导專专詳详見见載载轉转華华國国號号編编輯辑責责與与廣广訂订讣讣訃讣聞闻廢废遺遗謝谢議议優优設设奠奠發发葬葬喪丧組组員员會会陰阴風风氣气溫温東东離离歸归團团費费貨货別别壽寿終终誠诚徵征廉廉讓让節节預预尋寻車车職职購购務务請请諒谅參参時时間间點点聯联絡络傳传眞真真真戶户帳账曆历馬马攝摄圖图資资料料學学醫医館馆廠厂隊队屆届佈布遷迁業业條条寫写撰撰執执筆笔貧贫婦妇鄉乡鎮镇縣县區区莊庄灣湾處处廳厅書书長长無无為为權权經经許许錄录續续緊紧閱阅讀读銷销誌志舊旧賣卖買买價价錢钱個个門门開开負负會会氣气'

const TO_SIMPLE: ReadonlyMap<string, string> = new Map(
  [...PAIRS].flatMap((char, i, all): [string, string][] =>
    i % 2 === 0 ? [[char, all[i + 1] ?? char]] : [],
  ),
)

/**
 * Gives a copy for comparing in which the commonest traditional characters of newspaper formulas are
 * simplified ones, place by place: `特此聲明` → `特此声明`. Never stored.
 */
export function foldHan(text: string): string {
  let folded = ''
  for (const char of text) folded += TO_SIMPLE.get(char) ?? char
  return folded
}
