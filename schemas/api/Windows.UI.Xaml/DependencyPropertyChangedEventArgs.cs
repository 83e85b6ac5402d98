namespace Windows.UI.Xaml
{
    /// <summary>The old and the new value of a property.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.dependencypropertychangedeventargs"/>
    public sealed class DependencyPropertyChangedEventArgs
    {
        private extern DependencyPropertyChangedEventArgs();
        public extern object NewValue { get; }
        public extern object OldValue { get; }
        public extern DependencyProperty Property { get; }
    }
}
