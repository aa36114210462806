/**
 * Words for the search of the questions and answers, as Japanese readers type them.
 *
 * The search folds width, case, katakana, long vowels, spaces and okurigana between kanji first, and knows every word
 * that the entries have. What remains is what folding cannot know: readings, inflections that share no letter with the
 * guide's, and other words. A word stands for whatever begins with it: 忘れ for 忘れた and 忘れて.
 */

/**
 * A group a line: words for the same wish, parted by spaces, and the guide's own first. `=` joins spellings of one word.
 * Another word of the group counts for less than the word itself, another spelling does not.
 */
export const groups = `解約=かいやく 退会=たいかい やめる=やめた=辞め=止めた キャンセル
電話=でんわ
電話番号=でんわばんごう
番号=ばんごう
電話をしな=電話しな=電話したくな=電話せず
折り返し=おりかえし コールバック かかってく=かかってこ
つながりませ=つながらな=繋がりませ=繋がらな 通じな 出てくれ 話し中
混=混雑=こんざつ
空い=すいて つながりやす
深夜=しんや 夜中 夜遅
早朝=そうちょう 朝早
週末 土日=どにち 土曜=どよう 日曜 休日
何分=なんぷん どのくらい=どれくらい 時間がかか
担当者 オペレーター
カスタマーサービス カスタマーサポート カスタマーセンター コールセンター
問い合わせ=問合せ=問合わせ=といあわせ 連絡 相談
自動音声=じどうおんせい ガイダンス 機械 ロボット
フリーダイヤル 0120 フリーコール 無料電話
通話料=つうわりょう 電話代 電話料金
非通知=ひつうち 知らない番号
詐欺=さぎ 偽=偽物 怪し=あやし
返金=へんきん 払い戻し=はらいもどし 返して 返っ 戻
請求=せいきゅう 引き落と=引落=ひきおとし 課金 引かれ 取られ
会費=かいひ 料金 お金
終了日=しゅうりょうび 期限 締め切り いつまで
更新日 請求日
特典=とくてん 送料無料 見放題
無料=むりょう
無料体験=むりょうたいけん 無料期間 お試し=おためし トライアル
リマインダー カレンダー 忘れないよう
忘れ=わすれ
急い=急ぎ=急ぐ 至急 すぐ=はや 今すぐ 今日中 早
完了 終わった 済ん できたか
サインイン ログイン
本人確認=ほんにんかくにん
用意 準備 持ち物
亡くな=なくなった 死亡 死ん 故人 他界
家族=かぞく 親 父 母 夫 妻 息子 娘
代理 代わり 本人以外 本人じゃな
書類=しょるい 証明書
引き留め=引き止め=ひきとめ しつこ
何と言え=何て言え=何を言=伝える 何を話 言い方 セリフ
理由=りゆう
苦手 難し 分からな=わからな
安全=あんぜん 安心 心配 大丈夫 平気
エラー 不具合 動かな 進まな=進めな
できませ=できな=出来な
来ませ=来な
残って=残り 消えな
解決 だめ うまくいか
複数 二つ 2つ 別の
どうやって=手順=てじゅん やり方 方法 送り方
やり取り 流れ
どちら=どっち おすすめ
違い=違う 同じ
ネット オンライン Web=ウェブ
スマホ=スマートフォン 携帯 iPhone=アイフォン Android=アンドロイド
パソコン=PC
動画サービス サブスク
ビデオ単体 動画だけ ビデオだけ
プライムビデオ=PrimeVideo
確実 必ず
親切 優し 態度
もう一度 再度 二回 二重
本社 会社
でき=出来
U-NEXT=ユーネクスト
Netflix=ネットフリックス=ネトフリ
ディズニープラス=Disney
いつ=何日`;

/**
 * Words that nearly every entry or every query has, or that say nothing of the subject. Alone, or together with each
 * other, they are no hit, also not by way of another word; beside one they only break ties.
 */
export const frequent =
  'Amazon アマゾン アマプラ プライム Prime 会員 解約 やめる キャンセル 電話 いつ どこ なぜ 何 教えて 知りたい 聞きたい 下さい 場合 本当 全然 簡単 何度 必要 可能';

/**
 * A telephone number typed into the search: the reader wants to know whether to call it. Nobody should; the number is
 * searched for as these words, which lead to `faq.found-number`, and never looked up (C1).
 */
export const instead = '検索で出てきた番号';
