namespace System.Runtime.CompilerServices
{
    /// <summary>What anonymous types inherit from nobody: the engine calls these with the object first.</summary>
    internal static class AnonymousMembers
    {
        public static string ToString(object self)
        {
            string[] names = NamesOf(self);
            object[] values = ValuesOf(self);
            string text = "{ ";
            for (int i = 0; i < names.Length; i++)
            {
                if (i > 0) text += ", ";
                text += names[i] + " = " + (values[i] == null ? "" : values[i].ToString());
            }
            return names.Length == 0 ? "{ }" : text + " }";
        }
        public static bool Equals(object self, object other)
        {
            if (other == null || self.GetType() != other.GetType()) return false;
            object[] mine = ValuesOf(self);
            object[] others = ValuesOf(other);
            for (int i = 0; i < mine.Length; i++)
            {
                if (!object.Equals(mine[i], others[i])) return false;
            }
            return true;
        }
        public static int GetHashCode(object self)
        {
            const int factor = -1521134295;
            int hash = 0;
            foreach (string name in NamesOf(self)) hash = unchecked(hash * factor + HashOf("<" + name + ">i__Field"));
            foreach (object value in ValuesOf(self)) hash = unchecked(hash * factor + (value == null ? 0 : value.GetHashCode()));
            return hash;
        }
        /// <summary>FNV-1a over the letters: what C# compilers begin the hash of a type with.</summary>
        private static int HashOf(string text)
        {
            uint hash = 2166136261;
            foreach (char letter in text) hash = unchecked((hash ^ letter) * 16777619);
            return unchecked((int)hash);
        }
        private static extern string[] NamesOf(object self);
        private static extern object[] ValuesOf(object self);
    }
}
