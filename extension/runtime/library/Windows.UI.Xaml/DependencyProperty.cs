using System;

namespace Windows.UI.Xaml
{
    /// <summary>Describes a property of a dependency object.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.dependencyproperty"/>
    public sealed class DependencyProperty
    {
        private readonly Type propertyType;
        private readonly PropertyMetadata metadata;

        private DependencyProperty(Type propertyType, PropertyMetadata metadata)
        {
            this.propertyType = propertyType;
            this.metadata = metadata ?? new PropertyMetadata(null);
        }

        /// <summary>Stands for the absence of a value.</summary>
        public static object UnsetValue { get; } = new object();

        internal object DefaultValue
        {
            get
            {
                if (metadata.CreateDefaultValueCallback != null) return metadata.CreateDefaultValueCallback();
                if (metadata.DefaultValue != null || !propertyType.IsValueType) return metadata.DefaultValue;
                return Activator.CreateInstance(propertyType);
            }
        }

        public static DependencyProperty Register(string name, Type propertyType, Type ownerType, PropertyMetadata typeMetadata)
        {
            return new DependencyProperty(propertyType, typeMetadata);
        }

        public static DependencyProperty RegisterAttached(string name, Type propertyType, Type ownerType, PropertyMetadata defaultMetadata)
        {
            return new DependencyProperty(propertyType, defaultMetadata);
        }

        public PropertyMetadata GetMetadata(Type forType)
        {
            return metadata;
        }

        internal void RaiseChanged(DependencyObject owner, object before, object after)
        {
            if (metadata.Changed != null) metadata.Changed(owner, new DependencyPropertyChangedEventArgs(this, before, after));
        }
    }
}
