using System;
using System.Collections.Generic;
using Windows.UI.Core;
using Windows.UI.Xaml.Markup;

namespace Windows.UI.Xaml
{
    /// <summary>An object with properties that styles, bindings and animations can set.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.dependencyobject"/>
    public class DependencyObject
    {
        /// <summary>Values of the properties that the app has registered; those of Windows are asked by name.</summary>
        private Dictionary<DependencyProperty, object> values;
        private Dictionary<long, KeyValuePair<DependencyProperty, DependencyPropertyChangedCallback>> callbacks;
        private long lastToken;

        /// <summary>A property that the app has registered has another value: its name.</summary>
        internal event Action<string> OwnPropertyChanged;

        protected extern DependencyObject();

        /// <summary>Brings code onto the thread of this object.</summary>
        public CoreDispatcher Dispatcher
        {
            get { return CoreWindow.Main == null ? null : CoreWindow.Main.Dispatcher; }
        }

        public void ClearValue(DependencyProperty dp)
        {
            if (dp.IsOfWindows) SetValue(dp, dp.NothingFor(this));
            var before = GetValue(dp);
            if (values == null || !values.Remove(dp)) return;
            Changed(dp, before, GetValue(dp));
        }

        public object GetAnimationBaseValue(DependencyProperty dp)
        {
            return GetValue(dp);
        }

        public object GetValue(DependencyProperty dp)
        {
            object value;
            if (dp.IsOfWindows) return dp.Read(this);
            if (values != null && values.TryGetValue(dp, out value)) return value;
            return dp.DefaultValue;
        }

        /// <summary>DependencyProperty.UnsetValue where the object has no value of its own.</summary>
        public object ReadLocalValue(DependencyProperty dp)
        {
            object value;
            if (dp.IsOfWindows) return GetValue(dp);
            return values != null && values.TryGetValue(dp, out value) ? value : DependencyProperty.UnsetValue;
        }

        public long RegisterPropertyChangedCallback(DependencyProperty dp, DependencyPropertyChangedCallback callback)
        {
            if (callbacks == null) callbacks = new Dictionary<long, KeyValuePair<DependencyProperty, DependencyPropertyChangedCallback>>();
            var token = ++lastToken;
            callbacks.Add(token, new KeyValuePair<DependencyProperty, DependencyPropertyChangedCallback>(dp, callback));
            if (dp.IsOfWindows) BindingLink.ListenTo(this, dp.Name, () => Tell(token));
            return token;
        }

        public void SetValue(DependencyProperty dp, object value)
        {
            if (dp.IsOfWindows)
            {
                if (value == DependencyProperty.UnsetValue) value = dp.NothingFor(this);
                Direct.Call(() => dp.Write(this, value));
                return;
            }
            var before = GetValue(dp);
            if (values == null) values = new Dictionary<DependencyProperty, object>();
            values[dp] = value;
            Changed(dp, before, value);
        }

        public void UnregisterPropertyChangedCallback(DependencyProperty dp, long token)
        {
            if (callbacks != null) callbacks.Remove(token);
        }

        private void Tell(long token)
        {
            KeyValuePair<DependencyProperty, DependencyPropertyChangedCallback> callback;
            if (callbacks.TryGetValue(token, out callback)) callback.Value(this, callback.Key);
        }

        /// <summary>Elements may be touched on the thread of their window only.</summary>
        internal static extern void CheckThread();

        private void Changed(DependencyProperty dp, object before, object after)
        {
            if (Equals(before, after)) return;
            dp.RaiseChanged(this, before, after);
            if (OwnPropertyChanged != null) OwnPropertyChanged(dp.Name);
            if (callbacks == null) return;
            foreach (var callback in new List<KeyValuePair<DependencyProperty, DependencyPropertyChangedCallback>>(callbacks.Values))
            {
                if (callback.Key == dp) callback.Value(this, dp);
            }
        }
    }
}
