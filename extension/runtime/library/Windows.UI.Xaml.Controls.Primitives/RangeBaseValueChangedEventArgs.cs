namespace Windows.UI.Xaml.Controls.Primitives
{
    /// <summary>The old and the new value.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.primitives.rangebasevaluechangedeventargs"/>
    public sealed class RangeBaseValueChangedEventArgs : RoutedEventArgs
    {
        internal RangeBaseValueChangedEventArgs(double oldValue, double newValue)
        {
            OldValue = oldValue;
            NewValue = newValue;
        }

        public double NewValue { get; }
        public double OldValue { get; }
    }
}
