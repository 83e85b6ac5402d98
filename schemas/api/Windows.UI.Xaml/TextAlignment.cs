namespace Windows.UI.Xaml
{
    /// <summary>Where text stands.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.textalignment"/>
    public enum TextAlignment
    {
        Center = 0,
        Left = 1,
        Start = 1,
        Right = 2,
        End = 2,
        Justify = 3,
        DetectFromContent = 4,
    }
}
