namespace Windows.UI.Xaml
{
    /// <summary>How an element came by the focus.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.focusstate"/>
    public enum FocusState
    {
        Unfocused = 0,
        Pointer = 1,
        Keyboard = 2,
        Programmatic = 3,
    }
}
