namespace Windows.UI.Xaml.Controls
{
    /// <summary>The back button of a SettingsFlyout was pressed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.backclickeventargs"/>
    public sealed class BackClickEventArgs
    {
        public extern BackClickEventArgs();
        public extern bool Handled { get; set; }
    }
}
