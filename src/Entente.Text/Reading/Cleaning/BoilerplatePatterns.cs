using System.Text.RegularExpressions;

namespace Entente.Text.Reading.Cleaning;

/// <summary>Lines that are told by their form and not by their words. Input is at most 400 units long.</summary>
internal static partial class BoilerplatePatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    internal static readonly (Regex Pattern, string Reason)[] All =
    [
        (Copyright(), "copyright"), (Credit(), "caption"), (BracketCredit(), "caption"), (EndCredit(), "caption"), (Tags(), "tags"),
        (HashTags(), "tags"), (Address(), "address"), (Counter(), "counter"), (ReadingTime(), "reading time"), (Picture(), "picture"),
        (Cut(), "cut off by the provider"), (Watch(), "pointer"), (Follow(), "share"), (SocialRow(), "share"), (Breadcrumb(), "menu"),
    ];

    [GeneratedRegex(@"^\s*\[\d{1,3}\]\s.*(\b(19|20)\d\d\b|https?://|[“""])", Options)]
    internal static partial Regex References();

    [GeneratedRegex(@"^(©|\(c\)\s|copyright\s+(©|\(c\)|\d{4}|by\b))", Options)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"^[\[(]?(file\s+)?(photos?|pictures?|images?|illustration|graphic|video)(\s+(credit|source|courtesy|by))?s?(\s+of\s+\w+)?\s*[:/|]", Options)]
    private static partial Regex Credit();

    [GeneratedRegex(@"\[[^\]]{2,60}/[^\]]{2,60}\]\s*$|\[file:[^\]]*\]\s*$|\((ap photo|photo by|reuters/|afp/|epa/|image)[^)]*\)\s*$", Options)]
    private static partial Regex BracketCredit();

    [GeneratedRegex(@"([/|]\s*|via\s+|photo(\scredit)?:?\s*|image(\scredit)?:?\s*|credit:\s*)(getty(\simages)?|afp|ap|reuters|epa|shutterstock|istock|pti|ani|xinhua|anadolu|alamy|unsplash|pixabay|wikimedia commons)[)\]]?\s*$", Options)]
    private static partial Regex EndCredit();

    [GeneratedRegex(@"^(tags?|topics?|keywords|filed under|categor(y|ies)|tagged(\s(with|as|in))?|posted in|file under)\s*:", Options)]
    private static partial Regex Tags();

    [GeneratedRegex(@"^(#\w+[\s,]*)+$", Options)]
    private static partial Regex HashTags();

    [GeneratedRegex(@"^(https?://|www\.)\S+$|^\S+@\S+\.\w+$", Options)]
    private static partial Regex Address();

    [GeneratedRegex(@"^[\d.,]+\s?[km]?\s+(views?|shares?|comments?|likes?|reads?|retweets?|followers|hits|votes?)$|^(views?|shares?|comments?|likes?)\s*[:(]?\s*[\d.,]+\s?[km]?\)?$", Options)]
    private static partial Regex Counter();

    [GeneratedRegex(@"^(reading time:?\s*)?(about\s+)?\d{1,2}(\s|-)min(ute)?s?\.?(\s(read|listen|watch))?$", Options)]
    private static partial Regex ReadingTime();

    [GeneratedRegex(@"^!\[[^\]]*\]\([^)]*\)$", Options)]
    private static partial Regex Picture();

    [GeneratedRegex(@"^\[\+\d+ chars\]$", Options)]
    private static partial Regex Cut();

    [GeneratedRegex(@"^(please\s)?(follow|like|find|join)\b.{0,80}\bon\s(twitter|facebook|instagram|x\b|telegram|google news|linkedin|whatsapp|youtube|social)", Options)]
    private static partial Regex Follow();

    [GeneratedRegex(@"^((share|on|via|and|to|facebook|twitter|x|whatsapp|telegram|linkedin|email|e-mail|mail|copy|link|url|print|save|pinterest|reddit|messenger|instagram|youtube|threads|bluesky|tumblr|viber|vk|sms|bookmark|flipboard|tweet|pin|more|listen|comments?|\d{1,4})[\s,|/·•()]*){2,}$", Options)]
    private static partial Regex SocialRow();

    [GeneratedRegex(@"^home\s*[>»›/|→]\s*\S.{0,150}$", Options)]
    private static partial Regex Breadcrumb();

    [GeneratedRegex(@"^(watch|listen|video|read|related|in pictures|gallery|more)\s*[:|]\s+\S", Options)]
    private static partial Regex Watch();
}
