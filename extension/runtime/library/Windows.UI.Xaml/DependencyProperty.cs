using System;
using System.Reflection;

namespace Windows.UI.Xaml
{
    /// <summary>Describes a property of a dependency object.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.dependencyproperty"/>
    public sealed class DependencyProperty
    {
        private readonly Type propertyType;
        private readonly PropertyMetadata metadata;

        private DependencyProperty(string name, Type propertyType, PropertyMetadata metadata)
        {
            Name = name;
            this.propertyType = propertyType;
            this.metadata = metadata ?? new PropertyMetadata(null);
        }

        /// <summary>Stands for the absence of a value.</summary>
        public static object UnsetValue { get; } = new object();

        internal string Name { get; }

        /// <summary>Of a control of Windows: its value is that of the property.</summary>
        internal bool IsOfWindows
        {
            get { return metadata == null; }
        }

        /// <summary>The class of Windows that has it.</summary>
        internal string DeclaredBy { get; }

        internal object Read(DependencyObject owner)
        {
            var get = Accessor("Get");
            return get == null ? Of(owner).GetValue(owner) : get.Invoke(null, new object[] { owner });
        }

        internal void Write(DependencyObject owner, object value)
        {
            var set = Accessor("Set");
            if (set == null) Of(owner).SetValue(owner, value);
            else set.Invoke(null, new object[] { owner, value });
        }

        /// <summary>Of an attached property, such as Canvas.Left; null for others.</summary>
        private MethodInfo Accessor(string verb)
        {
            return Type.GetType(DeclaredBy).GetMethod(verb + Name);
        }

        private PropertyInfo Of(DependencyObject owner)
        {
            var found = owner.GetType().GetProperty(Name);
            if (found == null) throw new ArgumentException("The property " + Name + " is none of " + owner.GetType().FullName + ".");
            return found;
        }

        internal object NothingFor(DependencyObject owner)
        {
            var get = Accessor("Get");
            var type = get == null ? Of(owner).PropertyType : get.ReturnType;
            return type.IsValueType ? Activator.CreateInstance(type) : type == typeof(string) ? "" : null;
        }

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
            return new DependencyProperty(name, propertyType, typeMetadata);
        }

        public static DependencyProperty RegisterAttached(string name, Type propertyType, Type ownerType, PropertyMetadata defaultMetadata)
        {
            return new DependencyProperty(name, propertyType, defaultMetadata);
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
