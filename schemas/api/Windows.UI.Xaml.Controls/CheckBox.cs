using Windows.UI.Xaml.Controls.Primitives;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A yes or no.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.checkbox"/>
    public class CheckBox : ToggleButton
    {
        public extern CheckBox();
    }
}
