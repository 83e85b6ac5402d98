using System;

namespace Windows.UI.Xaml
{
    /// <summary>Values for the properties of elements.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.style"/>
    public sealed class Style : DependencyObject
    {
        private SetterBaseCollection setters;

        public extern Style();
        public extern Style(Type targetType);
        public extern Style BasedOn { get; set; }
        public extern bool IsSealed { get; }

        public SetterBaseCollection Setters
        {
            get { return setters ?? (setters = new SetterBaseCollection()); }
        }

        public extern Type TargetType { get; set; }
        public extern void Seal();
    }
}
