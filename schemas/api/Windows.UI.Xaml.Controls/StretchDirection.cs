namespace Windows.UI.Xaml.Controls
{
    /// <summary>Whether something is only made larger, or only smaller.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.stretchdirection"/>
    public enum StretchDirection
    {
        UpOnly = 0,
        DownOnly = 1,
        Both = 2,
    }
}
