using System;

namespace Windows.UI.Xaml
{
    /// <summary>Describes a property of a dependency object.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.dependencyproperty"/>
    public sealed class DependencyProperty
    {
        private extern DependencyProperty();
        public static extern object UnsetValue { get; }
        public static extern DependencyProperty Register(string name, Type propertyType, Type ownerType, PropertyMetadata typeMetadata);
        public static extern DependencyProperty RegisterAttached(string name, Type propertyType, Type ownerType, PropertyMetadata defaultMetadata);
        public extern PropertyMetadata GetMetadata(Type forType);
    }
}
