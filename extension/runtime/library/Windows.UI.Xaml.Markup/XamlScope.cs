using System;
using System.Collections.Generic;
using System.Reflection;

namespace Windows.UI.Xaml.Markup
{
    /// <summary>Where names and resources of a XAML file are looked for: a page as a whole, or a template in it for one piece of data.</summary>
    internal sealed class XamlScope
    {
        internal const BindingFlags AnyInstance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

        /// <summary>Null for a page.</summary>
        private readonly XamlScope outside;
        /// <summary>Resources are looked for in the elements around, the innermost first.</summary>
        private readonly List<FrameworkElement> around = new List<FrameworkElement>();
        private readonly Dictionary<string, object> names = new Dictionary<string, object>();

        internal XamlScope(object component, Type componentType, XamlTypes types)
        {
            Component = component;
            ComponentType = componentType;
            Types = types;
        }

        /// <summary>Of a template: <c>item</c> is what it is filled for, in the control <c>owner</c>; both null before that.</summary>
        internal XamlScope(XamlScope outside, object item, FrameworkElement owner)
            : this(outside.Component, outside.ComponentType, outside.Types)
        {
            this.outside = outside;
            Item = item;
            Owner = owner;
            around.AddRange(outside.around);
        }

        internal object Component { get; }
        internal Type ComponentType { get; }
        internal XamlTypes Types { get; }
        internal object Item { get; }

        /// <summary>The control that the template is for.</summary>
        internal FrameworkElement Owner { get; }

        internal bool IsTemplate
        {
            get { return outside != null; }
        }

        /// <summary>What x:Bind begins with.</summary>
        internal object Start
        {
            get { return IsTemplate ? Item : Component; }
        }

        internal FrameworkElement Innermost
        {
            get { return around.Count > 0 ? around[around.Count - 1] : null; }
        }

        internal void Enter(FrameworkElement element)
        {
            around.Add(element);
        }

        internal void Leave()
        {
            around.RemoveAt(around.Count - 1);
        }

        internal void SetName(object target, string name)
        {
            var element = target as FrameworkElement;
            if (element != null) element.Name = name;
            names[name] = target;
            var field = ComponentType.GetField(name, AnyInstance);
            if (field != null && target != Component && !IsTemplate) field.SetValue(Component, target);
        }

        /// <summary>In the template first, then on the page; null when there is none.</summary>
        internal object Named(string name)
        {
            object found;
            if (names.TryGetValue(name, out found)) return found;
            return outside == null ? null : outside.Named(name);
        }

        /// <summary>In: <c>{StaticResource Key}</c>. Null for other extensions, and for the styles that Windows itself brings.</summary>
        internal object Resource(string extension)
        {
            var parts = extension.Trim('{', '}').Split(' ');
            if (parts.Length != 2 || parts[0] != "StaticResource" && parts[0] != "ThemeResource") return null;
            object found;
            for (var i = around.Count - 1; i >= 0; i--)
                if (around[i].Resources.TryGetValue(parts[1], out found)) return found;
            var element = Component as FrameworkElement;
            if (element != null && element.Resources.TryGetValue(parts[1], out found)) return found;
            var dictionary = Component as ResourceDictionary;
            if (dictionary != null && dictionary.TryGetValue(parts[1], out found)) return found;
            var app = Application.Current;
            return app != null && app.Resources.TryGetValue(parts[1], out found) ? found : null;
        }
    }
}
