/**
 * Words for the search of the questions and answers, as Japanese readers type them.
 *
 * The search folds width, case, katakana, long vowels and spaces first, so no group lists a katakana word in hiragana
 * (アマゾン, あまぞん and ｱﾏｿﾞﾝ are one). What remains is what folding cannot know: readings, okurigana, other words.
 * Readings of fewer than three kana are left out, they would be found inside other words.
 */

/** Words that count as one. The first is how the guide writes it. */
export type WordGroup = readonly [string, string, ...string[]];

/** The same word, spelled otherwise: read aloud, with other kanji or okurigana, inflected, or mistyped. Counts in full. */
export const spellings: readonly WordGroup[] = [
  // Readings: many readers type kana only, or press search before converting.
  ['電話番号', 'でんわばんごう', 'tel番号'],
  ['電話', 'でんわ'],
  ['番号', 'ばんごう'],
  ['返金', 'へんきん', '変金'],
  ['請求', 'せいきゅう'],
  ['会費', 'かいひ'],
  ['料金', 'りょうきん'],
  ['無料', 'むりょう'],
  ['体験', 'たいけん'],
  ['本人確認', 'ほんにんかくにん'],
  ['住所', 'じゅうしょ'],
  ['書類', 'しょるい'],
  ['家族', 'かぞく'],
  ['代理', 'だいり'],
  ['死亡', 'しぼう'],
  ['理由', 'りゆう'],
  ['非通知', 'ひつうち'],
  ['着信', 'ちゃくしん'],
  ['通話料', 'つうわりょう'],
  ['深夜', 'しんや'],
  ['早朝', 'そうちょう'],
  ['週末', 'しゅうまつ'],
  ['土日', 'どにち'],
  ['祝日', 'しゅくじつ'],
  ['混雑', 'こんざつ'],
  ['安全', 'あんぜん'],
  ['登録', 'とうろく'],
  ['担当者', 'たんとうしゃ'],
  ['更新日', 'こうしんび'],
  ['終了日', 'しゅうりょうび'],
  ['期限', 'きげん'],
  ['退会', 'たいかい'],
  ['手順', 'てじゅん'],
  ['画面', 'がめん'],
  ['何時', 'なんじ'],
  ['何分', 'なんぷん'],
  // IME slips: 解約 and 特典 often come out as a word of the same or a near sound.
  ['解約', 'かいやく', '解訳', '改約'],
  ['特典', 'とくてん', '得点'],
  ['亡くなった', 'なくなった', '無くなった', '亡くなりました'],
  // Okurigana differ from writer to writer.
  ['折り返し', '折返し', '折返', 'おりかえし', '折り返えし'],
  ['引き留め', '引き止め', '引留め', '引止め', 'ひきとめ'],
  ['待ち時間', '待時間', 'まちじかん'],
  ['手続き', '手続', 'てつづき'],
  ['払い戻し', '払戻し', '払戻', 'はらいもどし'],
  ['引き落とし', '引落し', '引落', 'ひきおとし'],
  ['支払い', '支払', 'しはらい'],
  ['問い合わせ', '問合せ', '問合わせ', 'といあわせ'],
  ['申し込み', '申込み', '申込', 'もうしこみ'],
  // Plain, polite and past forms, with and without kanji: the commonest complaints.
  ['つながりません', 'つながらない', '繋がらない', '繋がりません', 'つながらなかった', 'つながんない', 'つながらん'],
  ['できません', 'できない', '出来ない', '出来ません', 'できなかった', '出来なかった'],
  ['来ません', '来ない', '来なかった', '来なくて'],
  ['届きます', '届く', '届いた', 'とどく', 'とどいた'],
  ['忘れる', '忘れた', '忘れて', 'わすれた'],
  ['空いている', '空いてる', 'すいている', 'すいてる', '空く'],
  ['混む', '混んで', '混み', '込む', '込んで', 'こんでる'],
  // Names in Latin and in kana.
  ['Amazon', 'アマゾン', 'amzon', 'amason'],
  ['プライム', 'Prime'],
  ['Prime Video', 'プライムビデオ', 'プライム・ビデオ', 'アマプラビデオ'],
  ['Web', 'ウェブ', 'ウエブ'],
  ['メール', 'mail'],
  ['iPhone', 'アイフォン', 'アイホン'],
  ['Android', 'アンドロイド'],
  ['パソコン', 'PC'],
  ['スマホ', 'スマートフォン', 'スマフォ'],
  ['U-NEXT', 'ユーネクスト'],
  ['Netflix', 'ネットフリックス', 'ネトフリ'],
  ['Hulu', 'フールー'],
  ['ディズニープラス', 'Disney+', 'ディズニー+'],
];

/** Another word for the same wish. Counts for less than the word itself. */
export const synonyms: readonly WordGroup[] = [
  // Ending it. Readers say 退会 for Prime too; the answers keep the two apart (C12), the search must not.
  ['解約', '退会', 'やめる', 'やめたい', '辞める', '辞めたい', '止めたい', 'キャンセル', '解除', '契約解除'],
  // The call back. 折り返し is Amazon's word, readers describe what happens.
  ['折り返し', 'コールバック', 'かかってくる', 'かかってこない', 'かけ直し'],
  // Not getting through: what the reader hears rather than what is wrong.
  ['つながりません', '通じない', '出ない', '出てくれない', 'かからない', '話し中'],
  // Congestion and quiet hours.
  ['混雑', '混む', '混んでいる', 'ピーク'],
  ['空いている', 'つながりやすい'],
  ['深夜', '夜中', '夜遅く'],
  ['早朝', '朝早く', '明け方'],
  ['週末', '土日', '土曜', '日曜', '休日'],
  ['待ち時間', '何分待つ', '待たされる', 'どのくらい待つ', 'どれくらい待つ'],
  // The people and the desk: the guide says 担当者, the screen says カスタマーサービス.
  ['担当者', 'オペレーター', 'スタッフ', '係の人', '人間'],
  [
    'カスタマーサービス',
    'カスタマーサポート',
    'カスタマーセンター',
    'コールセンター',
    'サポートセンター',
    'ヘルプデスク',
  ],
  ['問い合わせ', '連絡先', '相談', '窓口'],
  ['自動音声', '音声案内', 'ガイダンス', '機械の声', 'ロボット', '自動応答'],
  // Numbers and what a call costs.
  ['フリーダイヤル', '0120', 'フリーコール', '無料電話', '無料の電話'],
  ['通話料', '電話代', '電話料金'],
  ['非通知', '知らない番号', '番号非表示'],
  ['詐欺', '偽', '偽物', '怪しい', 'あやしい', '嘘'],
  // Money back and money taken.
  ['返金', '払い戻し', '返してほしい', '戻ってくる', '返ってくる'],
  ['請求', '引き落とし', '引き落とされた', '課金', '引かれた', '取られた'],
  ['会費', '料金', '代金'],
  // Time: benefits, end date and trial.
  ['終了日', '期限', '締め切り', '最終日', '何日まで'],
  ['更新日', '請求日'],
  ['特典', 'お急ぎ便', '送料無料', '見放題'],
  ['無料体験', 'お試し', '無料期間', 'トライアル', '体験期間'],
  ['リマインダー', 'アラーム', 'カレンダー', '忘れないように'],
  ['急いで', '急ぎ', '今すぐ', '至急', '早い'],
  // Proof that it is done.
  ['完了', '終わった', '済んだ', '解約できたか', '成功'],
  // Identity and signing in: Amazon now says サインイン, most readers ログイン.
  ['サインイン', 'ログイン'],
  ['本人確認', '本人認証', '身元確認'],
  ['用意', '準備', '必要なもの', '持ち物'],
  // Family and death: plain, formal and gentle words.
  ['亡くなった', '死亡', '死んだ', '故人', '他界'],
  ['家族', '両親', '父', '母', '夫', '妻', '息子', '娘', '祖父', '祖母'],
  ['代理', '代わり', '代行', '本人以外'],
  ['書類', '証明書'],
  // On the phone.
  ['引き留め', '勧誘', 'しつこい'],
  ['セリフ', '言い方', '伝え方', '話し方', '何を言う', '何と言えば'],
  ['苦手', '不慣れ', '慣れていない', '難しい', '分からない', 'わからない'],
  ['安全', '安心', '心配', '大丈夫'],
  // When stuck.
  ['エラー', '不具合', 'バグ', '表示されない', '動かない', '進まない', '開けない'],
  ['複数', '二つ', 'いくつか', '別の', '2つ'],
  // Ways and means. 方法 and 仕方 ask for the same as 手順.
  ['手順', 'やり方', '方法', '仕方', '流れ'],
  ['Webフォーム', '問い合わせフォーム', 'お問い合わせフォーム'],
  ['オンライン', 'ネット', 'インターネット', 'Web'],
  ['スマホ', '携帯', 'iPhone', 'Android'],
  ['動画サービス', '動画配信', '配信サービス', 'サブスク'],
];

/**
 * Words that nearly every entry or every query has. Alone, or together with each other, they are no hit, also not by
 * way of a synonym; beside another word they only break ties.
 */
export const frequentWords: readonly string[] = [
  // The matter itself.
  'Amazon',
  'アマゾン',
  'プライム',
  'Prime',
  'アマゾンプライム',
  'アマプラ',
  '会員',
  // The wish that every reader has.
  '解約',
  'やめる',
  'やめたい',
  '辞める',
  '辞めたい',
  'キャンセル',
  // The means that the guide is about; 電話番号 and 電話料金 are words of their own and do count.
  '電話',
  // What is asked of it.
  'いつ',
  'どこ',
  'なぜ',
  'なんで',
  'どうして',
  '何',
];

/**
 * Words of a sentence that say nothing of its subject. A stretch that can be cut into these is passed over (どう, したら,
 * いい, です, か); inside any other stretch they are part of a word (か in かいやく).
 */
export const fillers: readonly string[] =
  (// Asking.
  '教えて 知りたい 聞きたい どう どんな どの どれ どちら したら すれば すると やって いい よい 良い でしょう です でした ます ません とは ' +
  // Wishing and being able.
  'したい たい ほしい ください 下さい お願い できる できます できた もらう もらえる もらえます もらった くれる ある あります ' +
  // Joining.
  'について に関して のとき ました ている ています ていて ていた てる てます てて てた ている いる います いない って という んです のです した して して しない します する される され されて された されます なる なった なって なります なりました しまった しまい ちゃった ちゃう から まで だけ しか など とか くらい ぐらい ほど より たら なら ので のに けど けれど から 場合 とき 時 こと 事 もの 物 ところ ため 方 人 ' +
  // Speaking of oneself, or of now.
  '私 自分 これ それ ここ この その もう まだ また まず ずっと いつも 今 今日 昨日 先月 来月 今月 全然 本当 実際 ちょっと やはり やっぱり 何度 何回 全部 すべて 必要 可能 思う 思い 困って 困る すみません ' +
  // Particles.
  'の は が を に へ と で も や か ね よ な ん て だ し お ご').split(' ');

/**
 * A telephone number typed into the search: the reader wants to know whether to call it. Nobody should; the number is
 * searched for as these words, which lead to `faq.found-number`, and never looked up (C1).
 */
export const typedNumber = {
  pattern: /(?:\+|0)\d[\d\-ー()]{7,}\d/,
  words: '検索で出てきた番号',
} as const;
