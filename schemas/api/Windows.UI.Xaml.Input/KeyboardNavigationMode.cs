namespace Windows.UI.Xaml.Input
{
    /// <summary>Where the tab key goes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.keyboardnavigationmode"/>
    public enum KeyboardNavigationMode
    {
        Local = 0,
        Cycle = 1,
        Once = 2,
    }
}
