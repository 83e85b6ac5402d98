namespace Windows.UI.Xaml.Media
{
    /// <summary>Above, in the middle or below.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.alignmenty"/>
    public enum AlignmentY
    {
        Top = 0,
        Center = 1,
        Bottom = 2,
    }
}
