using Windows.UI.Xaml.Controls.Primitives;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>One of several.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.radiobutton"/>
    public class RadioButton : ToggleButton
    {
        public extern RadioButton();
        public extern string GroupName { get; set; }

        /// <summary>A click chooses it; the others of its panel or group are not looked for.</summary>
        protected override void OnToggle()
        {
            IsChecked = true;
        }
    }
}
