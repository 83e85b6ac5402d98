namespace Windows.UI.Xaml
{
    /// <summary>Whether text goes on in the next line.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.textwrapping"/>
    public enum TextWrapping
    {
        NoWrap = 1,
        Wrap = 2,
        WrapWholeWords = 3,
    }
}
