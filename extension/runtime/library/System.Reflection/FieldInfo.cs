using System;

namespace System.Reflection
{
    /// <summary>A field or constant, as data.</summary>
    public abstract class FieldInfo : MemberInfo
    {
        public extern Type FieldType { get; }
        public extern FieldAttributes Attributes { get; }
        public bool IsStatic
        {
            get { return (Attributes & FieldAttributes.Static) != 0; }
        }
        public bool IsInitOnly
        {
            get { return (Attributes & FieldAttributes.InitOnly) != 0; }
        }
        public bool IsLiteral
        {
            get { return (Attributes & FieldAttributes.Literal) != 0; }
        }
        public bool IsNotSerialized
        {
            get { return IsDefined(typeof(NonSerializedAttribute), false); }
        }
        public bool IsSpecialName
        {
            get { return (Attributes & FieldAttributes.SpecialName) != 0; }
        }
        public bool IsPublic
        {
            get { return (Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Public; }
        }
        public bool IsPrivate
        {
            get { return (Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Private; }
        }
        public bool IsFamily
        {
            get { return (Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Family; }
        }
        public bool IsAssembly
        {
            get { return (Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Assembly; }
        }
        public bool IsFamilyOrAssembly
        {
            get { return (Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.FamORAssem; }
        }
        public bool IsFamilyAndAssembly
        {
            get { return (Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.FamANDAssem; }
        }
        /// <summary>Of a static field the object does not matter.</summary>
        public object GetValue(object obj)
        {
            var variable = obj as System.Linq.Expressions.ICapturedVariable;
            return variable != null ? variable.Current : Read(obj);
        }
        private extern object Read(object obj);
        public extern object GetRawConstantValue();
        public extern void SetValue(object obj, object value);
        public override extern string ToString();
    }
}
