using Windows.UI.Xaml.Controls.Primitives;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>One of several.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.radiobutton"/>
    public class RadioButton : ToggleButton
    {
        public extern RadioButton();
        public extern string GroupName { get; set; }
    }
}
