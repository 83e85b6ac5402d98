using System;

namespace System.Reflection
{
    /// <summary>An event, as data.</summary>
    public abstract class EventInfo : MemberInfo
    {
        public extern Type EventHandlerType { get; }
        public bool IsMulticast
        {
            get { return true; }
        }
        public MethodInfo AddMethod
        {
            get { return Accessor(true); }
        }
        public MethodInfo RemoveMethod
        {
            get { return Accessor(false); }
        }
        public MethodInfo GetAddMethod()
        {
            return IfPublic(Accessor(true));
        }
        public MethodInfo GetRemoveMethod()
        {
            return IfPublic(Accessor(false));
        }
        public void AddEventHandler(object target, Delegate handler)
        {
            Call(true, target, handler);
        }
        public void RemoveEventHandler(object target, Delegate handler)
        {
            Call(false, target, handler);
        }
        public override extern string ToString();

        private extern MethodInfo Accessor(bool adder);
        private static MethodInfo IfPublic(MethodInfo accessor)
        {
            return accessor.IsPublic ? accessor : null;
        }
        private void Call(bool adder, object target, Delegate handler)
        {
            MethodInfo accessor = IfPublic(Accessor(adder));
            if (accessor == null) throw new InvalidOperationException("Cannot add the event handler since no public add method exists for the event.");
            accessor.Invoke(target, new object[] { handler });
        }
    }
}
