using System.Collections.Frozen;

namespace Entente.Text.Reading.Cleaning;

/// <summary>
/// The words by which boilerplate is told, in lower case and without punctuation at the ends: a table, longer than other files.
/// Phrases that may begin or make up a sentence of a report stay out.
/// </summary>
internal static class BoilerplatePhrases
{
    /// <summary>Headings of boxes with other reports.</summary>
    internal static readonly FrozenSet<string> BoxHeads = Set("""
        read also|also read|see also|read more|read next|related|related articles|related article|related stories|related story|related news
        related posts|related topics|related content|related links|related reading|related coverage|related items|latest|latest news|latest stories
        latest articles|latest posts|latest updates|latest from|latest headlines|most read|most popular|most viewed|most shared|most recent|popular
        popular now|popular posts|popular news|popular stories|trending|trending now|trending news|trending stories|recommended|recommended for you
        recommended stories|recommended reading|recommended articles|list of 1 item|list of 2 items|list of 5 items|you may also like|you might also like|you may like|you may also be interested in
        you might be interested in|more on this story|more on this topic|more on this|more from this section|more from|more news|more stories
        more articles|more like this|more to read|more in this section|also in the news|also in this section|editors' picks|editor's picks|editor's pick
        don't miss|in case you missed it|top stories|top news|other news|other stories|further reading|keep reading|up next|what to read next
        what's next|similar articles|similar posts|similar news|recent posts|recent articles|recent news|recent stories|recent comments|from the web
        around the web|sponsored content|sponsored links|promoted content|promoted stories|paid content|partner content|explore more|discover more
        watch next|read this next|list of 3 items|list of 4 items|must read|must reads|next read|featured stories|featured posts|featured
        """);

    /// <summary>Lines that are boilerplate when they are nothing else.</summary>
    internal static readonly FrozenSet<string> Whole = Set("""
        skip to content|skip to main content|skip navigation|skip to navigation|skip links|jump to content|jump to navigation|back to top|return to top
        home|news|world|politics|opinion|business|sport|sports|video|videos|live|menu|main menu|search|search for|login|log in|sign in|sign up|register
        logout|log out|my account|subscribe|subscribe now|subscribe today|donate|donate now|support us|contact|contact us|about|about us|advertise
        advertise with us|careers|help|faq|close|open menu|close menu|toggle navigation|toggle menu|navigation|show more|load more|view more|see more
        see all|view all|show all|show less|expand|collapse|advertisement|advertisements|advertising|ad|ads|sponsored|promoted|paid post
        advertisement - scroll to continue|story continues below|story continues|article continues below|continue reading|read full story|read the full story
        comments|comment|no comments|no comments yet|leave a comment|leave a reply|post a comment|add a comment|write a comment|view comments|show comments
        join the conversation|join the discussion|join the debate|cancel reply|reply|your comment|your name|your email|conversation|0 comments
        share|share this|share article|share this article|share this story|share this post|share this page|share on|share via|share link|share with friends
        facebook|twitter|x|whatsapp|telegram|linkedin|email|e-mail|pinterest|reddit|instagram|youtube|tiktok|rss|messenger|flipboard|pocket|viber|line
        copy link|copy url|link copied|print|print this|print this page|print article|save|save article|saved|bookmark|like|tweet|pin|listen
        listen to this article|listen to article|text size|font size|aa|a+|a-|follow|follow us|following|newsletter|newsletters|our newsletter
        daily newsletter|cookie policy|cookie settings|cookie notice|cookies|accept|accept all|accept cookies|reject all|manage cookies|manage preferences
        privacy|privacy policy|privacy notice|terms|terms of use|terms of service|terms and conditions|terms & conditions|disclaimer|all rights reserved
        do not sell my personal information|sitemap|site map|imprint|tags|topics|categories|archives|archive|author|about the author|about author
        editor's note|gallery|photos|photo gallery|in pictures|next|previous|prev|next article|previous article|next post|previous post|next story
        previous story|end of article|end of story|back|go back|yes|no|ok|submit|send|loading|please wait|error|thank you|thanks for reading
        published|updated|breaking|breaking news|live updates|exclusive|play|pause|mute|unmute|download|download app|download the app|get the app
        file photo|file image|file picture|representational image|representative image|image|picture|credits|references|sources|footnotes|report an error|report a mistake|suggest a correction|request a correction|feedback|republish this article|republish
        reprints|rights & permissions|permissions|read in app|open in app|advertisement advertisement|hide ad|remove ads|why this ad
        was this helpful|was this article helpful|rate this article|your rating|average rating|click here|click here to read more|more|more info|details
        """);

    /// <summary>Beginnings of lines, the longest line that they may begin (in UTF-16 units), and what such a line is.</summary>
    internal static readonly (string Start, int Longest, string Reason)[] Starts =
    [
        .. Each("pointer", 260, """
            read also|also read|read more|read next|see also|read the full|read our|read full|read this|also see|more:|related:|must read|don't miss|in case you missed it
            click here|click on|tap here|click to|click the|continue reading|recommended:|you may also like|you might also like|watch video|watch the video|watch live
            explore more|more on this|more from|end of list|view this post|view original|for more news|for more information visit|for more on this|download our|download the app
            """),
        .. Each("share", 200, """
            share this|share on|share via|share with|follow us|follow our|follow me on|like us on|like this|join us on|join our|find us on|connect with us|tweet this
            follow @|follow on|add us on|get in touch|stay connected|stay up to date|stay informed|stay tuned|tell us what you think|let us know what you think
            """),
        .. Each("newsletter", 320, """
            subscribe to|subscribe for|subscribe now|for the latest stories|for the latest news|to view the full|to read the full|if you're seeing this message|download the|sign up for|sign up to|sign up now|sign up here|register for|register now|register to|get the latest|get our|get breaking news|get unlimited
            receive the latest|enter your email|by signing up, you|by signing up you|by subscribing, you|by subscribing you|unsubscribe|never miss
            support our journalism|support independent journalism|support our work|please consider|make a donation|become a member|become a subscriber|already a subscriber|already a member
            already have an account|don't have an account|create an account|create your free|log in to|login to|sign in to|you must be logged in|you need to be logged in|to continue reading
            this content is for|this article is for subscribers|unlock this|start your free trial|try for free|you have reached your limit|thanks for signing up|thank you for subscribing
            check your inbox|please check your inbox|delivered to your inbox|the most important stories
            """),
        .. Each("cookie notice", 400, """
            we use cookies|this website uses cookies|this site uses cookies|our website uses cookies|we and our partners|by clicking|by continuing to use this|by continuing to use our|by using this site|by continuing to browse
            cookies help us|we value your privacy|we care about your privacy|your privacy|please enable javascript|javascript is|javascript must be|your browser|please upgrade your browser|please turn on javascript
            this site is protected by recaptcha|this site uses akismet|learn how your comment data|learn more about how
            """),
        .. Each("comments", 260, """
            no comments yet|be the first to|leave a comment|leave a reply|post a comment|comments are|comments (|comments:|add your comment|add a comment|your email address will not be|required fields
            save my name|notify me|join the conversation|have your say|please log in|please sign in|please read our comment|view all comments|all comments|comment using|login to comment
            """),
        .. Each("notice", 400, """
            all rights reserved|this material may not be|no part of this|reproduction without|this article was originally published|this article originally appeared|this story was originally published
            this article first appeared|this story has not been edited|this story has been published from|this story is auto-generated|this report is auto-generated|(this story|(except for the headline|except for the headline
            the views expressed|the opinions expressed|views expressed|opinions expressed|views are personal|disclaimer|republished with permission|republished from|the conversation is an independent
            this work is licensed|do you have a|got a tip|have a tip|have a story|have a news tip|contact the author|contact the reporter|email the author|write to us|correction policy|our standards
            original article|original source|originally published|source link|view the original|the post appeared first|story continues|article continues|scroll to|sponsored by|this ad|skip ad|ad feedback|skip to
            """),
        .. Each("caption", 200, "photograph by|photo by|photos by|image by|picture by|photograph:"),
        .. Each("tags", 260, "tagged|tags|filed under|posted in|categories"),
    ];

    /// <summary>Words anywhere in a line, the longest line that they may stand in (in UTF-16 units), and what such a line is.</summary>
    internal static readonly (string Part, int Longest, string Reason)[] Parts =
    [
        .. Each("notice", 300, "all rights reserved|appeared first on|may not be published, broadcast|terms of service|terms of use and|privacy policy"),
        .. Each("newsletter", 240, "our newsletter|the newsletter|to your inbox|in your inbox|your email address|free newsletter"),
        .. Each("share", 160, "follow us on|like us on|on social media channels|share on facebook|share on twitter|join our whatsapp|our telegram channel|our whatsapp channel|our youtube channel"),
        .. Each("cookie notice", 300, "uses cookies|use cookies|cookie policy|accept cookies"),
    ];

    private static FrozenSet<string> Set(string table) => Split(table).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<(string, int, string)> Each(string reason, int longest, string table) =>
        Split(table).Select(phrase => (phrase, longest, reason));

    private static string[] Split(string table) =>
        table.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
