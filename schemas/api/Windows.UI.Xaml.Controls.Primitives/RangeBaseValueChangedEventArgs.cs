namespace Windows.UI.Xaml.Controls.Primitives
{
    /// <summary>The old and the new value.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.primitives.rangebasevaluechangedeventargs"/>
    public sealed class RangeBaseValueChangedEventArgs : RoutedEventArgs
    {
        private extern RangeBaseValueChangedEventArgs();
        public extern double NewValue { get; }
        public extern double OldValue { get; }
    }
}
