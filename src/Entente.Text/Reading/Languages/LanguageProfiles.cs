using System.Collections.Frozen;

namespace Entente.Text.Reading.Languages;

/// <summary>
/// The most frequent small words of languages in Latin script, and of those that share Cyrillic or Arabic script. Words that
/// several languages share count for each.
/// </summary>
internal static class LanguageProfiles
{
    internal static readonly FrozenDictionary<string, string[]> LanguagesOf = Table(
        ("en", "the of and to in that is for was with on as it by from at are be has have an were their this which not his but said will he had they its been who"),
        ("de", "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch"),
        ("fr", "le la les de des et un une du en à est que pour dans qui sur par au pas plus ce il avec ne se son sont aux été cette ont mais leur elle"),
        ("es", "el la los las de y en que un una del por con para se su al es como más lo no este fue ha sus entre pero desde también está sobre"),
        ("it", "il la di e che un una per in del della con non si è dei le da al gli sono ha alla anche nel come più ma dal delle lo questo"),
        ("pt", "o a os as de e que do da em um uma para com não no na por dos das se ao foi mais como pelo sua seu é são mas entre até"),
        ("nl", "de het een van en in is dat op te met voor zijn niet aan er die door naar om bij ook als uit heeft maar worden werd over tot"),
        ("tr", "ve bir bu için ile olarak da de çok daha gibi olan ne kadar sonra ancak her oldu değil türkiye var etti iki ise tarafından göre"),
        ("pl", "w i na z się nie do że o to jest a po jak od za przez są dla oraz ale co tym ma być tylko został jego już"),
        ("sv", "och i att det en på som är av för med den till inte har de ett om var från men vi så kan när sig han eller under"),
        ("da", "og i at det en på som er af for med den til ikke har de et om var fra men vi så kan når sig han eller blev efter"),
        ("no", "og i at det en på som er av for med den til ikke har de et om var fra men vi så kan når seg han eller ble etter"),
        ("fi", "ja on ei se että oli hän mutta myös kun joka ovat mukaan ole kuin tai jo vain sekä jos nyt niin"),
        ("cs", "a se v na je že z s o do to i pro jako ale po jsou by za k od který podle byl také však při"),
        ("ro", "și de a în la cu pe că nu din o pentru care este un mai s-a au fi al sunt prin după dar ca"),
        ("hu", "a az és hogy nem is egy ez volt de meg már csak mint azt lesz vagy még szerint után el"),
        ("id", "yang dan di untuk dengan dari pada ini dalam itu tidak akan adalah ke oleh telah juga sebagai mereka karena"),
        ("vi", "và của là có trong được cho không với các những một người đã này để khi đến từ về"),
        ("ru", "и в на не что с по как это к но из за он от для его о же был так все они было"),
        ("uk", "і в на не що з до та це як за але від про його у для є він був які також"),
        ("bg", "и на в да се за от не с че по са е като ще но към това което"),
        ("ar", "في من على أن إلى التي الذي عن مع هذا هذه كان قد بعد ما لا بين وقال"),
        ("fa", "و در به از که این را با است برای آن یک خود شد می های تا بر هم کرد ایران"),
        ("ur", "کے میں کی ہے اور سے کا کو نے پر کہ ہیں یہ اس بھی کر ہو گیا"));

    private static FrozenDictionary<string, string[]> Table(params (string Language, string Words)[] profiles) =>
        profiles.SelectMany(p => p.Words.Split(' '), (p, word) => (word, p.Language))
            .GroupBy(pair => pair.word, pair => pair.Language, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
}
