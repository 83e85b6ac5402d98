namespace Windows.UI.Xaml.Controls
{
    /// <summary>A control made of others.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.usercontrol"/>
    public class UserControl : Control
    {
        public extern UserControl();
        public extern UIElement Content { get; set; }
    }
}
