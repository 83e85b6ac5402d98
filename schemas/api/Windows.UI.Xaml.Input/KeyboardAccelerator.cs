using Windows.Foundation;
using Windows.System;

namespace Windows.UI.Xaml.Input
{
    /// <summary>A combination of keys that does what a click does.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.keyboardaccelerator"/>
    public class KeyboardAccelerator : DependencyObject
    {
        public extern KeyboardAccelerator();
        public static extern DependencyProperty IsEnabledProperty { get; }
        public static extern DependencyProperty KeyProperty { get; }
        public static extern DependencyProperty ModifiersProperty { get; }
        public static extern DependencyProperty ScopeOwnerProperty { get; }
        public extern bool IsEnabled { get; set; }
        public extern VirtualKey Key { get; set; }
        public extern VirtualKeyModifiers Modifiers { get; set; }
        public extern DependencyObject ScopeOwner { get; set; }
        public extern event TypedEventHandler<KeyboardAccelerator, KeyboardAcceleratorInvokedEventArgs> Invoked;
    }
}
