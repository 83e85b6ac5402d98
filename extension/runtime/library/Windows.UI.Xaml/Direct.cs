using System;
using System.Reflection;
using System.Runtime.ExceptionServices;

namespace Windows.UI.Xaml
{
    /// <summary>Code of the app that is called by way of reflection; what it throws arrives as if it were called by Windows itself.</summary>
    internal static class Direct
    {
        internal static void Call(Action call)
        {
            try
            {
                call();
            }
            catch (TargetInvocationException e)
            {
                ExceptionDispatchInfo.Capture(e.InnerException).Throw();
            }
        }

        internal static object Make(Type type)
        {
            object made = null;
            Call(() => made = Activator.CreateInstance(type, true));
            return made;
        }
    }
}
