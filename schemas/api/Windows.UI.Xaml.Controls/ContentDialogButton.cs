namespace Windows.UI.Xaml.Controls
{
    /// <summary>The answers the user can give.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.contentdialogbutton"/>
    public enum ContentDialogButton
    {
        None = 0,
        Primary = 1,
        Secondary = 2,
        Close = 3,
    }
}
