namespace Windows.UI.Xaml.Media
{
    /// <summary>Left, in the middle or right.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.alignmentx"/>
    public enum AlignmentX
    {
        Left = 0,
        Center = 1,
        Right = 2,
    }
}
