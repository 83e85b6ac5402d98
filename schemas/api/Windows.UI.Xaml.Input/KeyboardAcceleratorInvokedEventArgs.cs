namespace Windows.UI.Xaml.Input
{
    /// <summary>A combination of keys was pressed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.keyboardacceleratorinvokedeventargs"/>
    public sealed class KeyboardAcceleratorInvokedEventArgs
    {
        private extern KeyboardAcceleratorInvokedEventArgs();
        public extern DependencyObject Element { get; }
        public extern bool Handled { get; set; }
        public extern KeyboardAccelerator KeyboardAccelerator { get; }
    }
}
