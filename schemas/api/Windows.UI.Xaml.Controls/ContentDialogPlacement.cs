namespace Windows.UI.Xaml.Controls
{
    /// <summary>Where the question is asked.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.contentdialogplacement"/>
    public enum ContentDialogPlacement
    {
        Popup = 0,
        InPlace = 1,
    }
}
