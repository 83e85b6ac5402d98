using Windows.UI.Xaml.Controls;

namespace Windows.UI.Xaml
{
    /// <summary>The old and the new state of a control.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.visualstatechangedeventargs"/>
    public sealed class VisualStateChangedEventArgs
    {
        public extern VisualStateChangedEventArgs();
        public extern Control Control { get; set; }
        public extern VisualState NewState { get; set; }
        public extern VisualState OldState { get; set; }
    }
}
