using System;

namespace System.Reflection
{
    /// <summary>A property or indexer, as data.</summary>
    public abstract class PropertyInfo : MemberInfo
    {
        public extern Type PropertyType { get; }
        public PropertyAttributes Attributes
        {
            get { return PropertyAttributes.None; }
        }
        public bool IsSpecialName
        {
            get { return false; }
        }
        public bool CanRead
        {
            get { return Accessor(true) != null; }
        }
        public bool CanWrite
        {
            get { return Accessor(false) != null; }
        }
        public MethodInfo GetMethod
        {
            get { return Accessor(true); }
        }
        public MethodInfo SetMethod
        {
            get { return Accessor(false); }
        }
        public MethodInfo GetGetMethod()
        {
            return GetGetMethod(false);
        }
        public MethodInfo GetGetMethod(bool nonPublic)
        {
            return IfVisible(Accessor(true), nonPublic);
        }
        public MethodInfo GetSetMethod()
        {
            return GetSetMethod(false);
        }
        public MethodInfo GetSetMethod(bool nonPublic)
        {
            return IfVisible(Accessor(false), nonPublic);
        }
        public MethodInfo[] GetAccessors()
        {
            return GetAccessors(false);
        }
        public MethodInfo[] GetAccessors(bool nonPublic)
        {
            MethodInfo getter = GetGetMethod(nonPublic);
            MethodInfo setter = GetSetMethod(nonPublic);
            if (getter == null) return setter == null ? new MethodInfo[0] : new[] { setter };
            return setter == null ? new[] { getter } : new[] { getter, setter };
        }
        public extern ParameterInfo[] GetIndexParameters();
        public object GetValue(object obj)
        {
            return GetValue(obj, null);
        }
        public object GetValue(object obj, object[] index)
        {
            MethodInfo getter = Accessor(true);
            if (getter == null) throw new ArgumentException("Property get method was not found.");
            return getter.Invoke(obj, index);
        }
        public void SetValue(object obj, object value)
        {
            SetValue(obj, value, null);
        }
        public void SetValue(object obj, object value, object[] index)
        {
            MethodInfo setter = Accessor(false);
            if (setter == null) throw new ArgumentException("Property set method not found.");
            object[] arguments = new object[index == null ? 1 : index.Length + 1];
            if (index != null) index.CopyTo(arguments, 0);
            arguments[arguments.Length - 1] = value;
            setter.Invoke(obj, arguments);
        }
        public override extern string ToString();

        private extern MethodInfo Accessor(bool getter);
        private static MethodInfo IfVisible(MethodInfo accessor, bool nonPublic)
        {
            return accessor == null || nonPublic || accessor.IsPublic ? accessor : null;
        }
    }
}
