using System.Collections.Frozen;

namespace Entente.Text.Reading.Html;

/// <summary>What class names and ids give away: a table of their words.</summary>
internal static class ClassHints
{
    private static readonly FrozenDictionary<string, string> Reasons = Table(
        ("navigation", "nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager skip sidebar footer toolbar masthead topbar offcanvas hamburger"),
        ("comments", "comments comment commentlist disqus respond livefyre"),
        ("share", "share sharing shares social socials sharedaddy addtoany addthis sharethis shariff sociable"),
        ("newsletter", "newsletter newsletters subscribe subscription signup mailchimp optin paywall donate donation membership"),
        ("cookie notice", "cookie cookies consent gdpr cookiebar privacy"),
        ("advertisement", "advert advertisement advertising adsense ads ad adslot adunit dfp sponsored sponsor sponsors promo promos promotion promoted banner outbrain taboola cta"),
        ("related reports", "related recommended recommendations recommendation recirc recirculation trending popular mostread mostpopular relatedposts upnext readmore seealso zergnet teasers"),
        ("caption", "caption figcaption credit credits wp-caption-text copyright"),
        ("tags", "tags taglist keywords tagcloud"),
        ("byline", "byline authorbox bio postmeta timestamp pubdate"),
        ("hidden", "hidden invisible sr-only visually-hidden screen-reader-text screenreader modal popup lightbox overlay tooltip print noprint"),
        ("page furniture", "widget widgets rating ratings voting search login disclaimer infobox navbox metadata editsection"));

    private static readonly FrozenDictionary<string, string> Pairs = Table(
        ("related reports", "read-more read-next read-also see-also more-from more-stories more-news most-read most-popular most-viewed also-read also-like you-may next-article article-list latest-news top-stories editors-picks further-reading next-post prev-post post-navigation recent-posts"),
        ("byline", "author-bio author-box author-info about-author entry-meta post-meta article-meta meta-data author-name post-info article-info entry-info publish-date post-date article-date entry-date date-published"),
        ("share", "follow-us social-media"),
        ("caption", "photo-credit image-credit media-caption image-caption"),
        ("newsletter", "sign-up email-signup"),
        ("hidden", "sr-only visually-hidden screen-reader back-to"),
        ("tags", "tag-list post-tags entry-tags article-tags entry-footer post-footer entry-utility tags-links cat-links"),
        ("comments", "leave-reply reply-title"),
        ("navigation", "toc-container toc-list ez-toc table-of"));

    internal static string? ReasonFor(string? className, string? id)
    {
        foreach (var name in $"{className} {id}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            if (ReasonFor(Words(name)) is { } reason) return reason;
        return null;
    }

    private static string? ReasonFor(List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            // "no-sidebar", "has-share" and "with-ads" say what a container is like, and "hide-on-print" where it shows.
            if (i > 0 && words[i - 1] is "no" or "has" or "with" or "without" or "on" or "disable" or "enable") return null;
            if (Reasons.TryGetValue(words[i], out var reason)) return reason;
            if (i + 1 < words.Count && Pairs.TryGetValue(words[i] + "-" + words[i + 1], out reason)) return reason;
        }

        return null;
    }

    // "relatedPosts__item" is related, posts, item.
    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsLetterOrDigit(name[i]);
            var humps = !ends && i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1]);
            if (!ends && !humps) continue;
            if (i > start) words.Add(name[start..i].ToLowerInvariant());
            start = ends ? i + 1 : i;
        }

        return words;
    }

    private static FrozenDictionary<string, string> Table(params (string Reason, string Words)[] rows) =>
        rows.SelectMany(r => r.Words.Split(' '), (r, word) => (word, r.Reason)).DistinctBy(pair => pair.word)
            .ToFrozenDictionary(pair => pair.word, pair => pair.Reason, StringComparer.Ordinal);
}
