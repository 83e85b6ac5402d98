namespace Windows.UI.Xaml.Controls
{
    /// <summary>What the user answered.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.contentdialogresult"/>
    public enum ContentDialogResult
    {
        None = 0,
        Primary = 1,
        Secondary = 2,
    }
}
