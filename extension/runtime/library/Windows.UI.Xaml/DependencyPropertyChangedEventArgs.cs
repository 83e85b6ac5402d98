namespace Windows.UI.Xaml
{
    /// <summary>The old and the new value of a property.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.dependencypropertychangedeventargs"/>
    public sealed class DependencyPropertyChangedEventArgs
    {
        internal DependencyPropertyChangedEventArgs(DependencyProperty property, object oldValue, object newValue)
        {
            Property = property;
            OldValue = oldValue;
            NewValue = newValue;
        }

        public object NewValue { get; }
        public object OldValue { get; }
        public DependencyProperty Property { get; }
    }
}
