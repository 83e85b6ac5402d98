using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using Windows.UI.Xaml.Data;

namespace Windows.UI.Xaml.Markup
{
    /// <summary>One property of an element that follows a property of something else, and may lead it too.</summary>
    internal sealed class BindingLink
    {
        private const BindingFlags anyMember = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

        private readonly object target;
        private readonly PropertyInfo property;
        private readonly BindingMarkup markup;
        /// <summary>Where the path begins; null as long as there is nothing.</summary>
        private readonly Func<object> source;
        private readonly IValueConverter converter;
        private readonly List<INotifyPropertyChanged> heard = new List<INotifyPropertyChanged>();
        /// <summary>A value is on its way in one direction; it does not come back.</summary>
        private bool isMoving;

        internal BindingLink(object target, PropertyInfo property, BindingMarkup markup, Func<object> source, IValueConverter converter)
        {
            this.target = target;
            this.property = property;
            this.markup = markup;
            this.source = source;
            this.converter = converter;
            if (markup.IsTwoWay) ListenTo(target, property.Name, Back);
        }

        internal bool IsCompiled
        {
            get { return markup.IsCompiled; }
        }

        /// <summary>The value goes from source to target, and the objects on the way are listened to.</summary>
        internal void Refresh()
        {
            if (isMoving) return;
            foreach (var each in heard) each.PropertyChanged -= Changed;
            heard.Clear();
            object value;
            var found = Follow(out value);
            isMoving = true;
            try
            {
                Give(found, value);
            }
            finally
            {
                isMoving = false;
            }
        }

        /// <summary>Calls back when this property of a control changes by the user's hand or by code.</summary>
        internal static void ListenTo(object control, string property, Action changed)
        {
            foreach (var name in EventsOf(property))
            {
                var happening = control.GetType().GetEvent(name);
                if (happening == null) continue;
                var listener = new Listener(changed);
                var method = typeof(Listener).GetMethod("Hear", anyMember);
                happening.AddEventHandler(control, method.CreateDelegate(happening.EventHandlerType, listener));
            }
        }

        private static string[] EventsOf(string property)
        {
            switch (property)
            {
                case "Text": return new[] { "TextChanged" };
                case "Password": return new[] { "PasswordChanged" };
                case "IsChecked": return new[] { "Checked", "Unchecked" };
                case "IsOn": return new[] { "Toggled" };
                case "Value": return new[] { "ValueChanged" };
                case "SelectedItem":
                case "SelectedIndex":
                case "SelectedValue": return new[] { "SelectionChanged" };
                default: return new string[0];
            }
        }

        /// <summary>False where the path leads nowhere.</summary>
        private bool Follow(out object value)
        {
            value = source();
            if (value == null) return false;
            if (markup.Path == "") return true;
            foreach (var name in markup.Path.Split('.'))
            {
                if (value == null) return false;
                var notifier = value as INotifyPropertyChanged;
                if (notifier != null && markup.IsLive)
                {
                    notifier.PropertyChanged += Changed;
                    heard.Add(notifier);
                }
                if (!Read(value, name, out value)) return false;
            }
            return true;
        }

        private static bool Read(object from, string name, out object value)
        {
            object read = null;
            var found = false;
            for (var type = from.GetType(); type != null && !found; type = type.BaseType)
            {
                var getter = type.GetProperty(name, anyMember);
                var field = getter == null ? type.GetField(name, anyMember) : null;
                found = getter != null || field != null;
                if (getter != null) Direct.Call(() => read = getter.GetValue(from));
                else if (field != null) read = field.GetValue(from);
            }
            value = read;
            return found;
        }

        private void Give(bool found, object value)
        {
            if (!found)
            {
                var fallback = markup["FallbackValue"];
                if (fallback != null) Set(XamlValue.Of(fallback, property.PropertyType));
                return;
            }
            if (converter != null)
            {
                var given = value;
                Direct.Call(() => value = converter.Convert(given, property.PropertyType, markup["ConverterParameter"], markup["ConverterLanguage"] ?? ""));
            }
            if (value == null && markup["TargetNullValue"] != null) value = XamlValue.Of(markup["TargetNullValue"], property.PropertyType);
            Set(value);
        }

        private void Set(object value)
        {
            var type = property.PropertyType;
            if (value == DependencyProperty.UnsetValue || !property.CanWrite) return;
            if (value == null && type.IsValueType && Nullable.GetUnderlyingType(type) == null) return;
            var converted = value == null && type == typeof(string) ? "" : ValueFor(value, type);
            if (value == null || converted != null) Direct.Call(() => property.SetValue(target, converted));
        }

        /// <summary>Null where there is no such conversion.</summary>
        private static object ValueFor(object value, Type type)
        {
            type = Nullable.GetUnderlyingType(type) ?? type;
            if (value == null || type.IsInstanceOfType(value)) return value;
            if (type == typeof(string)) return Convert.ToString(value, CultureInfo.InvariantCulture);
            if (type == typeof(Visibility) && value is bool) return (bool)value ? Visibility.Visible : Visibility.Collapsed;
            var text = value as string;
            if (text != null) return XamlValue.Of(text, type);
            if (value is IConvertible && type.IsPrimitive) return Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
            return null;
        }

        private void Changed(object sender, PropertyChangedEventArgs e)
        {
            if (string.IsNullOrEmpty(e.PropertyName) || Array.IndexOf(markup.Path.Split('.'), e.PropertyName) >= 0) Refresh();
        }

        /// <summary>From the control to the last property of the path.</summary>
        private void Back()
        {
            if (isMoving) return;
            var holder = source();
            var names = markup.Path.Split('.');
            for (var i = 0; i < names.Length - 1 && holder != null; i++)
                if (!Read(holder, names[i], out holder)) return;
            var last = holder == null ? null : holder.GetType().GetProperty(names[names.Length - 1], anyMember);
            if (last == null || !last.CanWrite) return;
            var value = property.GetValue(target);
            if (converter != null) Direct.Call(() => value = converter.ConvertBack(value, last.PropertyType, markup["ConverterParameter"], markup["ConverterLanguage"] ?? ""));
            var converted = ValueFor(value, last.PropertyType);
            if (value != null && converted == null) return;
            isMoving = true;
            try
            {
                Direct.Call(() => last.SetValue(holder, converted));
            }
            finally
            {
                isMoving = false;
            }
        }

        private sealed class Listener
        {
            private readonly Action changed;

            internal Listener(Action changed)
            {
                this.changed = changed;
            }

            internal void Hear(object sender, object args)
            {
                changed();
            }
        }
    }
}
