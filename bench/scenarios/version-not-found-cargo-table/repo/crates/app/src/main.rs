fn main() {
    println!("{}", octo_math::one());
}
