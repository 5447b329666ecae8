// What people may ask of the sample city, in both languages, and what they must find by it: one line is one question.

/** `question > names of rows`; after ` / ` rows that must not be found. */
export const QUERIES = `
limbah > bank-sampah maggot tempat-akhir-regional ojek-sampah data-banjir-sampah ipal-komunal / perahu-naga
sampah > bank-sampah maggot tempat-akhir-regional ojek-sampah data-banjir-sampah bank-sampah-sekolah / perahu-naga
persampahan > bank-sampah maggot ojek-sampah / madihin-panting
pengolahan sampah > maggot peluang-investasi bank-sampah
mengolah sampah > maggot bank-sampah
waste > bank-sampah maggot tempat-akhir-regional bank-sampah-sekolah / perahu-naga
garbage > bank-sampah maggot ojek-sampah / perahu-naga
rubbish > bank-sampah maggot ojek-sampah
trash > bank-sampah data-banjir-sampah
refuse > bank-sampah maggot
litter > bank-sampah plastik-sungai
waste management > bank-sampah maggot
solid waste > bank-sampah maggot tempat-akhir-regional
organic waste > maggot bank-sampah
food waste > maggot
landfill > tempat-akhir-regional bank-sampah
daur ulang > bank-sampah
recycling > bank-sampah bank-sampah-sekolah
compost > bank-sampah
kompos > bank-sampah
pengomposan > bank-sampah
maggot > maggot / bank-sampah-sekolah
black soldier fly > maggot
plastic > plastik-sungai bank-sampah
wastewater > ipal-komunal / perahu-naga
waste water > ipal-komunal
sewage > ipal-komunal
sewage treatment > ipal-komunal
air limbah > ipal-komunal
limbah cair > ipal-komunal
sanitasi > sanitasi-bantaran ipal-komunal
sanitation > sanitasi-bantaran
toilet > sanitasi-bantaran
drainage > drainase-lintas-batas
drainase > drainase-lintas-batas
river > mutu-air plastik-sungai kanal-kota riset-sungai gotong-royong-bersih-sungai-setiap-jumat
rivers > mutu-air plastik-sungai kanal-kota normalisasi-sungai riset-sungai laboratorium-kota
sungai > mutu-air susur-sungai normalisasi-sungai gotong-royong-bersih-sungai-setiap-jumat
persungaian > mutu-air normalisasi-sungai
riverside > kampung-tepian lansia-sehat kuliner-tepi-sungai
waterfront > kampung-tepian
riverbank > kampung-tepian sanitasi-bantaran kampung-iklim
canals > kanal-kota
kanal > kanal-kota
swamp > ikan-rawa
wetland > ikan-rawa olahan-ikan
rawa > ikan-rawa olahan-ikan
water quality > mutu-air
mutu air > mutu-air
kualitas air > mutu-air
water > mutu-air
banjir > data-banjir-sampah peringatan-dini-rob kanal-kota
flood > data-banjir-sampah peringatan-dini-rob kanal-kota
flooding > data-banjir-sampah peringatan-dini-rob kanal-kota
floods > data-banjir-sampah peringatan-dini-rob
rob > peringatan-dini-rob
kebanjiran > data-banjir-sampah
tidal > peringatan-dini-rob kanal-kota
inundation > peringatan-dini-rob
iklim > kampung-iklim
climate > kampung-iklim
climate change > kampung-iklim
low carbon > rendah-karbon
emissions > rendah-karbon
lingkungan > rendah-karbon bank-sampah
environment > bank-sampah mutu-air kampung-iklim plastik-sungai
disaster > kelurahan-tangguh relawan-siaga peringatan-dini-rob barisan-swakarsa
bencana > kelurahan-tangguh relawan-siaga kabut-asap
kebencanaan > kelurahan-tangguh relawan-siaga
early warning > peringatan-dini-rob
peringatan dini > peringatan-dini-rob
resilience > kelurahan-tangguh
fire > barisan-swakarsa cegah-kebakaran-pasar sekoci-pemadam-untuk-gang-di-atas-air
firefighters > barisan-swakarsa sekoci-pemadam-untuk-gang-di-atas-air
fire brigade > barisan-swakarsa sekoci-pemadam-untuk-gang-di-atas-air
kebakaran > barisan-swakarsa cegah-kebakaran-pasar
memadamkan > barisan-swakarsa sekoci-pemadam-untuk-gang-di-atas-air
smoke > kabut-asap
haze > kabut-asap
kabut asap > kabut-asap
volunteers > relawan-siaga barisan-swakarsa mutu-air
sukarelawan > relawan-siaga mutu-air
kesehatan > magang-nakes puskesmas-terapung rekam-medis
menyehatkan > magang-nakes dapur-sehat
health > magang-nakes puskesmas-terapung rekam-medis demam-berdarah skrining-gratis
healthcare > magang-nakes puskesmas-terapung
hospital > skrining-gratis
rumah sakit > skrining-gratis
clinic > puskesmas-terapung
nurses > perawat-air magang-nakes
perawat > perawat-air
dengue > demam-berdarah
mosquito > demam-berdarah
nyamuk > demam-berdarah
blood pressure > skrining-gratis
stunting > puskesmas-terapung dapur-sehat
tengkes > puskesmas-terapung dapur-sehat
medical records > rekam-medis
elderly > magang-nakes lansia-sehat sekolah-lansia / perahu-naga
elderly care > magang-nakes
older people > magang-nakes sekolah-lansia
ageing > lansia-sehat sekolah-lansia
aging > lansia-sehat sekolah-lansia
lansia > magang-nakes lansia-sehat sekolah-lansia
lanjut usia > magang-nakes lansia-sehat
children > kampung-ramah forum-anak anak-jalanan
kids > kampung-ramah forum-anak anak-jalanan
child > kampung-ramah forum-anak
anak-anak > kampung-ramah forum-anak
street children > anak-jalanan
women > kampung-ramah perempuan-pengusaha
wanita > kampung-ramah perempuan-pengusaha
gender > kampung-ramah
youth > inkubator-pemuda sekolah-pantun
young people > inkubator-pemuda aparatur-muda
remaja > sekolah-pantun inkubator-pemuda
disability > usaha-disabilitas
disabled people > usaha-disabilitas
difabel > usaha-disabilitas
inclusion > pustaka-inklusi
family > belajar-keluarga kampung-berkualitas
keluarga > belajar-keluarga kampung-berkualitas posyandu-keluarga
welfare > data-kesejahteraan
pelatihan > magang-nakes vokasi-pencari-kerja perawat-air cegah-kebakaran-pasar
dilatih > magang-nakes vokasi-pencari-kerja perawat-air cegah-kebakaran-pasar
melatih > magang-nakes vokasi-pencari-kerja
training > magang-nakes vokasi-pencari-kerja perawat-air
vocational training > vokasi-pencari-kerja
internship > magang-nakes
magang > magang-nakes
jobs > tenaga-terampil vokasi-pencari-kerja
workers > tenaga-terampil magang-nakes
employment > tenaga-terampil vokasi-pencari-kerja
keterampilan > tenaga-terampil
skills > tenaga-terampil vokasi-pencari-kerja magang-nakes
pekerja > tenaga-terampil
education > sekolah-tepi-sungai bahasa-inggris-guru literasi-numerasi
pendidikan > sekolah-tepi-sungai bahasa-inggris-guru
mendidik > sekolah-tepi-sungai
schools > sekolah-tepi-sungai pertukaran-pelajar-daring selamat-sekolah
teachers > bahasa-inggris-guru
guru > bahasa-inggris-guru
english > bahasa-inggris-guru
student exchange > pertukaran-pelajar-daring
pupils > kelas-industri pertukaran-pelajar-daring
literacy > literasi-numerasi rumah-baca-gang
reading > rumah-baca-gang
library > perpustakaan-terapung pustaka-inklusi
libraries > perpustakaan-terapung pustaka-inklusi
perpustakaan > perpustakaan-terapung pustaka-inklusi
storytelling > perpustakaan-terapung
archives > arsip-naskah naskah-lama
university > riset-sungai laboratorium-kota naskah-lama
perguruan tinggi > riset-sungai laboratorium-kota
universitas > riset-sungai laboratorium-kota
research > riset-sungai kajian-ekraf
penelitian > riset-sungai kajian-ekraf
meneliti > riset-sungai
science > sekolah-tepi-sungai
umkm > sasirangan-pameran
sme > sasirangan-pameran
SMEs > sasirangan-pameran
small business > sasirangan-pameran inkubator-pemuda
usaha kecil > sasirangan-pameran
entrepreneurs > pembiayaan-wirausaha inkubator-pemuda perempuan-pengusaha
startup > inkubator-pemuda
cooperative > koperasi-pasar-terapung
trade > misi-dagang bahan-pokok sasirangan-pameran
perdagangan > misi-dagang bahan-pokok
trade fair > sasirangan-pameran pameran-lalu
exhibition > sasirangan-pameran pameran-lalu
ekspor > misi-dagang
market > pasar-terapung koperasi-pasar-terapung tertib-ukur
floating market > pasar-terapung koperasi-pasar-terapung
investment > peluang-investasi
penanaman modal > peluang-investasi izin-terintegrasi
investor > peluang-investasi
finance > pembiayaan-wirausaha
tax > pajak-digital
pajak > pajak-digital
licensing > izin-terintegrasi klinik-izin
permits > izin-terintegrasi klinik-izin
creative economy > kajian-ekraf residensi-sasirangan
crafts > residensi-sasirangan rotan-purun
handicraft > rotan-purun residensi-sasirangan
kerajinan > residensi-sasirangan
textile > sasirangan-pameran residensi-sasirangan
batik > sasirangan-pameran residensi-sasirangan
rattan > rotan-purun misi-dagang
food > kuliner-tepi-sungai pasokan-pangan pangan-segar
food safety > pangan-segar
pangan > pasokan-pangan pangan-segar
farming > kebun-pekarangan
fish > ikan-rawa olahan-ikan
fisheries > ikan-rawa olahan-ikan
aquaculture > ikan-rawa
nelayan > ikan-rawa olahan-ikan
tourism > pasar-terapung susur-sungai kampung-kembar klotok-listrik
pariwisata > pasar-terapung susur-sungai
tourist > pasar-terapung
culture > madihin-panting panggung-serumpun rumah-banjar
budaya > panggung-serumpun rumah-banjar
heritage > rumah-banjar
music > madihin-panting
arts > madihin-panting
festival > susur-sungai
dragon boat > perahu-naga
sports > perahu-naga
olahraga > perahu-naga
transport > sungai-dan-bus dermaga-laik
public transport > sungai-dan-bus
buses > sungai-dan-bus
boats > sungai-dan-bus klotok-listrik kapal-listrik-uji
electric boat > klotok-listrik kapal-listrik-uji
pier > dermaga-laik
road safety > selamat-sekolah
housing > rumah-swadaya rumah-lanting
perumahan > rumah-swadaya
parks > taman-kota
green space > taman-kota
slums > barisan-swakarsa rumah-swadaya
digital > pajak-digital identitas-digital kompetensi-digital
smart city > data-banjir-sampah keamanan-siber
kota cerdas > data-banjir-sampah keamanan-siber
cybersecurity > keamanan-siber
open data > data-banjir-sampah mutu-air
internet > wifi-publik
wifi > wifi-publik
statistics > statistik-kelurahan
public services > berbagi-layanan-apeksi berbagi-aplikasi
civil servants > aparatur-muda kompetensi-digital
birth certificate > jemput-bola-akta
identity card > identitas-digital
Japan > bank-sampah aparatur-muda / misi-dagang
Jepang > bank-sampah aparatur-muda / misi-dagang
Japanese > bank-sampah aparatur-muda
Netherlands > kanal-kota mutu-air / misi-dagang
Belanda > kanal-kota mutu-air
Rotterdam > kanal-kota mutu-air / misi-dagang
Dutch > kanal-kota mutu-air
Tokyo > bank-sampah
Kitakyushu > bank-sampah
Seoul > perpustakaan-terapung tenaga-terampil
South Korea > perpustakaan-terapung tenaga-terampil
Korea Selatan > perpustakaan-terapung
Chiang Mai > pasar-terapung
Oslo > kapal-listrik-uji
Dubai > misi-dagang
water Netherlands > mutu-air kanal-kota / pasar-terapung
sampah Jepang > bank-sampah / maggot
waste in Japan > bank-sampah
kerja sama di bidang sampah > bank-sampah maggot
what can we do about floods > data-banjir-sampah peringatan-dini-rob
samaph > bank-sampah maggot
floding > data-banjir-sampah peringatan-dini-rob
perpustkaan > perpustakaan-terapung
Rotterdm > kanal-kota
toursim > pasar-terapung
helath > magang-nakes
sasirngan > sasirangan-pameran residensi-sasirangan
madihn > madihin-panting
`;
