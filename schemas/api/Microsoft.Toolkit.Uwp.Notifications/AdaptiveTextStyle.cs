namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>The size of text.</summary>
    public enum AdaptiveTextStyle
    {
        Default,
        Caption,
        CaptionSubtle,
        Body,
        BodySubtle,
        Base,
        BaseSubtle,
        Subtitle,
        SubtitleSubtle,
        Title,
        TitleSubtle,
        TitleNumeral,
        Subheader,
        SubheaderSubtle,
        SubheaderNumeral,
        Header,
        HeaderSubtle,
        HeaderNumeral,
    }
}
