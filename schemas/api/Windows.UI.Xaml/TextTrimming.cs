namespace Windows.UI.Xaml
{
    /// <summary>How text that does not fit is cut.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.texttrimming"/>
    public enum TextTrimming
    {
        None = 0,
        CharacterEllipsis = 1,
        WordEllipsis = 2,
        Clip = 3,
    }
}
