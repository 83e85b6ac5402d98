using System;

namespace Windows.UI.Xaml
{
    /// <summary>Handlers that code has added to events of elements.</summary>
    internal static class XamlEvents
    {
        /// <summary>Calls them in the order in which they were added, on the calling thread.</summary>
        internal static void Raise(object sender, string eventName, object args)
        {
            foreach (var handler in Handlers(sender, eventName)) Direct.Call(() => handler.DynamicInvoke(sender, args));
        }

        /// <summary>Whether anybody listens.</summary>
        internal static bool Has(object sender, string eventName)
        {
            return Handlers(sender, eventName).Length > 0;
        }

        private static extern Delegate[] Handlers(object sender, string eventName);
    }
}
