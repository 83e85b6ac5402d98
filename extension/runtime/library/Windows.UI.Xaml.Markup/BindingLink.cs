using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Reflection;

namespace Windows.UI.Xaml.Markup
{
    /// <summary>One property of an element that follows a property of something else, and may lead it too.</summary>
    internal sealed class BindingLink
    {
        private readonly object target;
        private readonly PropertyInfo property;
        private readonly BindingPlan plan;
        /// <summary>Where the path begins; null as long as there is nothing.</summary>
        private readonly Func<object> source;
        private readonly List<INotifyPropertyChanged> heard = new List<INotifyPropertyChanged>();
        /// <summary>Elements on the way tell of their properties by events of many kinds; they are listened to once.</summary>
        private readonly List<object> elements = new List<object>();
        /// <summary>A value is on its way in one direction; it does not come back.</summary>
        private bool isMoving;
        private bool isStopped;

        internal BindingLink(object target, PropertyInfo property, BindingPlan plan, Func<object> source)
        {
            this.target = target;
            this.property = property;
            this.plan = plan;
            this.source = source;
            if (plan.IsTwoWay && !plan.IsExplicit) ListenTo(target, property.Name, Back);
        }

        internal bool IsCompiled
        {
            get { return plan.IsCompiled; }
        }

        internal object Source
        {
            get { return source(); }
        }

        internal bool IsOf(string name)
        {
            return property.Name == name;
        }

        /// <summary>The value goes from source to target, and the objects on the way are listened to.</summary>
        internal void Refresh()
        {
            if (isMoving) return;
            Forget();
            isStopped = false;
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

        /// <summary>Nothing follows any more until the next Refresh.</summary>
        internal void Stop()
        {
            Forget();
            isStopped = true;
        }

        private void Forget()
        {
            foreach (var each in heard) each.PropertyChanged -= Changed;
            heard.Clear();
        }

        private void Hear()
        {
            if (!isStopped) Refresh();
        }

        /// <summary>Calls back when this property of a control changes by the user's hand or by code.</summary>
        internal static void ListenTo(object control, string property, Action changed)
        {
            var owner = control as DependencyObject;
            if (owner != null)
                owner.OwnPropertyChanged += name =>
                {
                    if (name == property) changed();
                };
            foreach (var name in EventsOf(property))
            {
                var happening = control.GetType().GetEvent(name);
                if (happening == null) continue;
                var listener = new EventListener((sender, args) => changed());
                happening.AddEventHandler(control, listener.DelegateFor(happening.EventHandlerType));
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
            var root = source();
            value = root;
            if (root == null) return false;
            return plan.Path.Follow(root, Visit, out value);
        }

        private void Visit(object passed)
        {
            if (!plan.IsLive) return;
            var notifier = passed as INotifyPropertyChanged;
            if (notifier != null)
            {
                notifier.PropertyChanged += Changed;
                heard.Add(notifier);
            }
            else if (passed is FrameworkElement && passed != target && !elements.Contains(passed))
            {
                elements.Add(passed);
                foreach (var name in plan.Path.Members) ListenTo(passed, name, Hear);
            }
        }

        private void Give(bool found, object value)
        {
            if (!found)
            {
                if (plan.FallbackValue != null) Set(plan.FallbackValue);
                return;
            }
            if (plan.Converter != null)
            {
                var given = value;
                Direct.Call(() => value = plan.Converter.Convert(given, property.PropertyType, plan.ConverterParameter, plan.ConverterLanguage));
            }
            if (value == null && plan.TargetNullValue != null) value = plan.TargetNullValue;
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
        internal static object ValueFor(object value, Type type)
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
            if (plan.Path.DependsOn(e.PropertyName)) Refresh();
        }

        /// <summary>From the control to the last property of the path.</summary>
        internal void Back()
        {
            if (isMoving || isStopped) return;
            object holder;
            BindingPath.Step last;
            var path = plan.BindBack ?? plan.Path;
            if (!path.FollowToLast(source(), out holder, out last)) return;
            isMoving = true;
            try
            {
                if (plan.BindBack != null) last.CallWith(holder, ValueBack);
                else last.Set(holder, ValueBack);
            }
            finally
            {
                isMoving = false;
            }
        }

        private object ValueBack(Type type)
        {
            var value = property.GetValue(target);
            if (plan.Converter != null) Direct.Call(() => value = plan.Converter.ConvertBack(value, type, plan.ConverterParameter, plan.ConverterLanguage));
            var converted = ValueFor(value, type);
            return value != null && converted == null ? DependencyProperty.UnsetValue : converted;
        }
    }
}
