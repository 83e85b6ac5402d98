using Windows.System;
using Windows.UI.Core;

namespace Windows.UI.Xaml.Input
{
    /// <summary>A key was pressed or released over an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.keyroutedeventargs"/>
    public sealed class KeyRoutedEventArgs : RoutedEventArgs
    {
        private extern KeyRoutedEventArgs();
        public extern string DeviceId { get; }
        public extern bool Handled { get; set; }
        public extern VirtualKey Key { get; }
        public extern CorePhysicalKeyStatus KeyStatus { get; }
        public extern VirtualKey OriginalKey { get; }
    }
}
