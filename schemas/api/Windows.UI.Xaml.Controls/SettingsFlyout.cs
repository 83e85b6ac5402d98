using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A panel of settings at the side of a Windows 8 app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.settingsflyout"/>
    public class SettingsFlyout : ContentControl
    {
        public extern SettingsFlyout();
        public extern Brush HeaderBackground { get; set; }
        public extern Brush HeaderForeground { get; set; }
        public extern ImageSource IconSource { get; set; }
        public extern string Title { get; set; }
        public extern event BackClickEventHandler BackClick;
        public extern void Hide();
        public extern void Show();
        public extern void ShowIndependent();
    }
}
