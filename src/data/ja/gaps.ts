import { figures } from '../facts/figures.js';
import type { gapFacts } from '../facts/gaps.js';

interface Words {
  readonly title: string;
  readonly text: string;
  readonly terms: readonly string[];
}

const { bands } = figures;

/** One sentence for every gap; `rest` says what is known or where it can be learnt, and only if the source says so. */
const gap = (title: string, terms: readonly string[], rest = 'ありません'): Words => ({
  title,
  text: `${title}については、もとの記事に記載が${rest}。`,
  terms,
});

const askOnCall = 'なく、電話で担当者に聞くことになります';
const sentAsTold = 'なく、担当者の案内に従います';
const withheld = 'なく、非通知や知らない番号のこともあります';
const supportOnly = 'なく、サポートに連絡できるとだけ書かれています';

export const gapWords = {
  fee: gap('年会費・月会費や、ビデオ単体プランの金額', ['年会費', '月額']),
  'plan-change': gap('月払いと年払いの切り替え', ['プラン変更']),
  'payment-change': gap('支払い方法の変え方', ['カード変更', '有効期限切れ']),
  installments: gap('分割払い', ['後払い']),
  'gift-card': gap('ギフト券や残高の扱い', ['残高']),
  points: gap('Amazonポイントの扱い', ['ポイント']),
  'refund-amount': gap('返金額の計算と受け取り方', ['日割り', '返金額', 'いくら戻る', '返金方法']),
  'cooling-off': gap('クーリングオフ', ['クーリングオフ']),
  'unknown-charge': gap('身に覚えのない登録への対応', ['勝手に登録された', '不正請求']),
  'trial-length': gap('無料体験の日数', ['何日間']),
  'trial-again': gap('二回目の無料体験', ['もう一度無料体験']),
  student: gap('学生向けのプラン', ['Prime Student', '学割']),
  minors: gap('未成年の会員の手続き', ['子供']),
  'business-prime': gap('法人向けのプライムの解約', ['会社の契約']),
  carrier: gap('携帯会社を通したプライムの解約', ['ドコモ', 'au', 'ソフトバンク', 'キャリア決済']),
  'family-sharing': gap('家族会員の決まり', ['家族を追加']),
  'authority-proof': gap('何が代理権の証明になるか', ['委任状', '後見人'], askOnCall),
  'document-form': gap('書類の原本や期限、送り先', ['コピー', '郵送'], sentAsTold),
  'name-change': gap('名義変更の手順', ['相続']),
  'account-deletion': gap('アカウント全体を退会する手順', ['退会手順']),
  'account-recovery': gap('パスワードの作り直しや、二段階認証の直し方', ['再設定', 'SMS']),
  abroad: gap('海外からの電話', ['国際電話']),
  languages: gap('日本語のほかに使える言葉', ['英語']),
  hearing: gap('耳や言葉が不自由な方の窓口', ['耳が聞こえない', '聴覚障害', '手話']),
  landline: gap('固定電話で受けられるか', ['ガラケー']),
  'caller-number': gap('折り返しの電話に出る番号', ['発信番号', '050'], withheld),
  'callback-time': gap('折り返しの時間の指定', ['時間指定', '予約']),
  'rerequest-limit': gap('リクエストを送り直してよい回数', ['何回まで']),
  holidays: gap('祝日や年末年始の混み具合', ['お盆', '正月']),
  'other-hours': gap(
    `${bands.morning.to}–${bands.noon.from}時、${bands.noon.to}–${bands.evening.from}時、${bands.evening.to}–24時の混み具合`,
    ['夜11時'],
  ),
  'reply-time': gap('チャットやメールの返事が来るまでの時間', ['返信', 'メールの返事']),
  recording: gap('通話が録音されるか', ['通話記録']),
  'page-address': gap('解約や問い合わせのページのアドレス', ['URL', 'リンク']),
  'in-person': gap('店や手紙での解約', ['店舗', 'FAX', 'コンビニ']),
  'data-leaked': gap('情報を伝えたあとの対応', ['教えてしまった', '騙された'], supportOnly),
  'consumer-centre': gap('公的な相談窓口', ['消費者センター', '警察', '弁護士']),
  pause: gap('会員の一時停止', ['休会']),
  rejoin: gap('入り直すときの決まり', ['再入会', '再登録']),
  undo: gap('解約を取り消す方法', ['間違えて解約']),
  'shopping-after': gap('解約したあとの買い物や送料', ['購入履歴']),
  'other-benefits': gap('特典ごとの、解約後の扱い', ['Amazon Music', 'Kindle']),
  television: gap('テレビからの解約', ['Fire TV']),
  'mail-settings': gap('宣伝メールの止め方', ['配信停止', '迷惑メール']),
  'order-cancel': gap('注文のキャンセルや返品、配送', ['荷物', '配達', '置き配']),
} as const satisfies Record<keyof typeof gapFacts, Words>;
